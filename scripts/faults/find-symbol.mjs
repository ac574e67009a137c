import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {filesBelow} from '../system/files.mjs';

/**
 * Finds a declaration by its name in any file of src, so that no fault has to be changed when a file moves.
 * @param {string} symbol The name of a top-level declaration, or of a class and its member:
 * `ListController.showMore`.
 */
export function findSymbol(symbol) {
  const [name, member] = symbol.split('.');
  const declares = new RegExp(`^(?:export )?(?:const|function|(?:abstract )?class) ${name}\\b`, 'm');
  const modules = filesBelow('src', '.ts')
    .map((file) => ({file, text: readFileSync(file, 'utf8')}))
    .filter(({text}) => declares.test(text));
  if (modules.length !== 1) throw new Error(`${modules.length} modules of src declare "${name}", not one`);
  const [{file, text}] = modules;
  const module = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const statement = module.statements.find((one) => namesOf(one).includes(name));
  if (!statement) throw new Error(`"${name}" is not declared at the top level of ${file}`);
  if (member === undefined) return {file, text, module, statement, scope: module};
  const scope = statement.members?.find((one) => one.name?.getText() === member);
  if (!scope) throw new Error(`${name} of ${file} has no member "${member}"`);
  return {file, text, module, statement, scope};
}

const namesOf = (statement) =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({name}) => name.getText())
    : [statement.name?.getText()];
