/** Types for the parts that tests use of packages without types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    readonly valid: boolean;
    readonly descriptor: {readonly title?: string; readonly bytes?: number; readonly hash?: string};
    read(options: {readonly keyed: true}): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  interface DataPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    readonly descriptor: Readonly<Record<string, unknown>>;
  }
  const datapackage: {readonly Package: {load(path: string): Promise<DataPackage>}};
  export default datapackage;
}
declare module 'rdf-validate-shacl' {
  import type {Store} from 'n3';
  interface Report {
    readonly conforms: boolean;
    readonly results: readonly {
      readonly path?: {readonly value: string};
      readonly focusNode?: {readonly value: string};
    }[];
  }
  export default class SHACLValidator {
    constructor(shapes: Store);
    validate(data: Store): Promise<Report>;
  }
}
