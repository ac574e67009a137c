// The possible changes of a declaration. Each mutation takes what findSymbol returns, and returns the edits of the
// file as {start, end, text}. Mutations of a call, a property or an attribute search the whole module, or the one
// member that the fault names.
import ts from 'typescript';

/**
 * Replaces a declaration by the result of a function.
 * @param {(original: any) => unknown} by Its source is inserted into the module, so it may use the names of the
 * module.
 */
export const replace =
  (by) =>
  ({statement}, symbol) => {
    const original = `original_${symbol}`;
    const declaration = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.find(({name}) => name.getText() === symbol)
      : statement;
    const exported = statement.modifiers?.find(({kind}) => kind === ts.SyntaxKind.ExportKeyword);
    return [
      ...(exported ? [{start: exported.getStart(), end: exported.getEnd(), text: ''}] : []),
      {start: declaration.name.getStart(), end: declaration.name.getEnd(), text: original},
      {
        start: statement.getEnd(),
        end: statement.getEnd(),
        text: `\n${exported ? 'export ' : ''}const ${symbol} = (${by})(${original});`,
      },
    ];
  };

/**
 * Replaces the calls of a method by an expression. With a first argument, only calls with that argument are
 * replaced.
 */
export const callsReturn =
  (method, expression, firstArgument) =>
  ({scope}) =>
    collect(scope, (node) => {
      const isCall =
        ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        node.expression.name.text === method &&
        (firstArgument === undefined || node.arguments[0]?.text === firstArgument);
      return isCall ? editOf(node, expression) : undefined;
    });

/** Removes the calls of a method. With a first argument, only calls with that argument are removed. */
export const withoutCalls = (method, firstArgument) => callsReturn(method, 'undefined', firstArgument);

/** Replaces `text.replaceAll(…)` by `text`. */
export const skipCalls =
  (method) =>
  ({scope}) =>
    collect(scope, (node) =>
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === method
        ? editOf(node, node.expression.expression.getText())
        : undefined,
    );

/** Replaces `object.name` and `object['name']` by an expression. */
export const propertyIs =
  (name, expression) =>
  ({scope}) =>
    collect(scope, (node) => {
      const isRead =
        (ts.isPropertyAccessExpression(node) && node.name.text === name) ||
        (ts.isElementAccessExpression(node) && node.argumentExpression.text === name);
      return isRead ? editOf(node, `(${expression})`) : undefined;
    });

/** Gives an attribute of the templates another value. */
export const attributeIs = (name, value) => editAttributes(name, ` ${name}="${value}"`);

/** Removes an attribute from the templates. */
export const withoutAttribute = (name) => editAttributes(name, '');

/** Gives a CSS property another value in every rule. */
export const cssPropertyIs =
  (property, value) =>
  ({scope}) =>
    collect(scope, (node) =>
      ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css'
        ? editOf(node, node.getText().replace(new RegExp(`(\\n\\s*${property}:)[^;]+;`, 'g'), `$1 ${value};`))
        : undefined,
    );

const editOf = (node, text) => ({start: node.getStart(), end: node.getEnd(), text});

const editAttributes =
  (name, text) =>
  ({scope}) =>
    collect(scope, (node) => {
      if (ts.isNoSubstitutionTemplateLiteral(node)) return staticAttribute(node, name, text);
      if (!ts.isTemplateExpression(node)) return undefined;
      const literals = [node.head, ...node.templateSpans.map(({literal}) => literal)];
      return literals.flatMap((literal, index) => {
        const source = literal.getText();
        const dynamic = new RegExp(`\\s${name}=\\$\\{$`).exec(source);
        const next = literals[index + 1];
        if (!dynamic || !next) return staticAttribute(literal, name, text);
        // From the space before the name to the closing brace of the expression.
        return [{start: literal.getStart() + dynamic.index, end: next.getStart() + 1, text}];
      });
    });

const staticAttribute = (literal, name, text) =>
  [...literal.getText().matchAll(new RegExp(`\\s${name}="[^"]*"`, 'g'))].map((found) => ({
    start: literal.getStart() + found.index,
    end: literal.getStart() + found.index + found[0].length,
    text,
  }));

/** All edits that a function returns for the nodes below `scope`. */
function collect(scope, pick) {
  const edits = [];
  const visit = (node) => {
    edits.push(...[pick(node) ?? []].flat());
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return edits;
}
