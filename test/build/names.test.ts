import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';

/** The names that a file declares and exports. */
const exportedNames = (file: string, text: string): readonly string[] => {
  const {statements} = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const exported = statements.filter(
    (statement) =>
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword),
  );
  return exported.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({name}) => name.getText());
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isNamed && statement.name ? [statement.name.text] : [];
  });
};

/** Each name that several files export, with those files. */
const sharedNames = (files: Readonly<Record<string, string>>): readonly string[] => {
  const filesByName = new Map<string, Set<string>>();
  for (const [file, text] of Object.entries(files)) {
    for (const name of exportedNames(file, text))
      filesByName.set(name, (filesByName.get(name) ?? new Set()).add(file));
  }
  return [...filesByName]
    .filter(([, where]) => where.size > 1)
    .map(([name, where]) => `${name}: ${[...where].join(', ')}`);
};

describe('the names of what src exports', () => {
  it('are reported as shared if two files declare one', () => {
    const files = {'a.ts': 'export const sum = 1;', 'b.ts': 'export interface sum {}', 'c.ts': 'const sum = 2;'};
    assert.deepEqual(sharedNames(files), ['sum: a.ts, b.ts']);
  });

  it('each belong to one thing', () => {
    const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join('src', file));
    assert.deepEqual(sharedNames(Object.fromEntries(sources.map((file) => [file, readFileSync(file, 'utf8')]))), []);
  });
});
