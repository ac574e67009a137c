import path from 'node:path';
import ts from 'typescript';
import {programOf} from '../developers/read-types.mjs';

const fileOf = (widget) => path.join('src', 'widgets', widget, 'options.ts');
let program;

/** The doc comments of a widget's options, by property, read from the sources of its schema. */
export function readComments(widget) {
  program ??= programOf(
    ['project-list', 'publication-table', 'funding-summary', 'eu-statement', 'project-map'].map(fileOf),
  );
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(fileOf(widget)));
  const schema = checker
    .getExportsOfModule(module)
    .find(({name}) => name.endsWith('Options') && /^[a-z]/.test(name));
  const properties = checker.getTypeOfSymbol(schema).getProperties();
  return new Map(
    properties.map((property) => [
      property.name,
      ts.displayPartsToString(property.getDocumentationComment(checker)).replaceAll('\n', ' '),
    ]),
  );
}
