import ts from 'typescript';

/**
 * The types of an element's public fields as a developer would write them. Our type names are replaced by their
 * values, because an editor that completes an attribute needs these.
 * @param file the source of the element
 * @param name its class
 * @returns by field: {text, values, description}, with values only if they can be listed
 */
export function readTypes(program, file, name) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const symbol = checker.getExportsOfModule(module).find((one) => one.name === name);
  const fields = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
  return new Map(
    fields.map((field) => [
      field.name,
      {...describe(checker, checker.getTypeOfSymbol(field)), description: commentOf(checker, field)},
    ]),
  );
}

/** The doc comment of a field. */
const commentOf = (checker, field) =>
  ts.displayPartsToString(field.getDocumentationComment(checker)).replaceAll('\n', ' ');

function describe(checker, type) {
  const item = checker.isArrayLikeType(type) ? checker.getTypeArguments(type)[0] : undefined;
  const values = literals(item ?? type);
  if (!values) return {text: checker.typeToString(type)};
  const union = values.map((value) => `'${value}'`).join(' | ');
  return {text: item ? `readonly (${union})[]` : union, values: values.filter(Boolean)};
}

/** The strings of a union of string literals; undefined for any other type. */
function literals(type) {
  if (!type.isUnion() || !type.types.every((one) => one.isStringLiteral())) return undefined;
  return type.types.map(({value}) => value);
}

export const programOf = (files) =>
  ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    skipLibCheck: true,
    types: [],
  });
