export function officeVersion(version: string): string;
export function writeManifest(xml: string, address: string, version: string): string;
