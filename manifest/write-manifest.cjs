/** The manifest for one address: manifest.xml names the one of development and no version of its own. */
const { DEVELOPMENT } = require('./address.cjs');

const NO_VERSION = '<Version>0.0.0.0</Version>';

/** Office counts in four numbers and knows no pre-releases: 1.2.0-rc.1 is 1.2.0.0. */
function officeVersion(version) {
  return `${version.replace(/[-+].*$/, '')}.0`;
}

function writeManifest(xml, address, version) {
  if (!xml.includes(NO_VERSION))
    throw new Error(`manifest.xml: ${NO_VERSION} is missing; the version comes from package.json`);
  return xml
    .replaceAll(`"${DEVELOPMENT}/`, `"${address.replaceAll('&', '&amp;')}/`)
    .replace(NO_VERSION, `<Version>${officeVersion(version)}</Version>`)
    .replace(/^<!--.*-->\n/m, '');
}

module.exports = { officeVersion, writeManifest };
