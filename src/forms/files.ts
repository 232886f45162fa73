// Made by `npm run forms` from the JSON files beside it; a test fails when it is stale.
import file0 from './lai-chau-appendix/bodies.json';
import file1 from './lai-chau-appendix/form-2022.json';
import file2 from './lai-chau-appendix/form-2023.json';
import file3 from './lai-chau-appendix/targets-2022.json';
import file4 from './lai-chau-appendix/targets-2023.json';

/** Every form with its bodies, by the path of its JSON file, not yet checked. */
export const formFiles: Readonly<Record<string, unknown>> = {
  'lai-chau-appendix/bodies.json': file0,
  'lai-chau-appendix/form-2022.json': file1,
  'lai-chau-appendix/form-2023.json': file2,
};

/** The targets apart: whoever needs none does not carry them. */
export const targetsFiles: Readonly<Record<string, unknown>> = {
  'lai-chau-appendix/targets-2022.json': file3,
  'lai-chau-appendix/targets-2023.json': file4,
};
