import ts from 'typescript';

/**
 * The names of properties that somebody outside of the classic script can meet, so that it must not shorten them.
 * Read from the types, so that there is no list to keep: what the browser and the language declare, and whatever a
 * page reaches from what our sources declare to be global, which are the elements, their events (with them the
 * feed) and `globalThis.sixcity`.
 */
export function publicNames(config = 'tsconfig.json') {
  const {fileNames, options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(fileNames, options);
  const files = program.getSourceFiles();
  const platform = files.filter((file) => program.isSourceFileDefaultLibrary(file)).flatMap(declaredNames);
  return new Set([...platform, ...namesOfGlobals(program)]);
}

const isOurs = (program, file) =>
  !program.isSourceFileDefaultLibrary(file) && !program.isSourceFileFromExternalLibrary(file);

/** Every node of a file, as far as a test says yes to it, made into something. */
function collect(file, pick) {
  const found = [];
  const visit = (node) => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const declaresProperty = (node) =>
  ts.isClassElement(node) ||
  ts.isTypeElement(node) ||
  ts.isObjectLiteralElement(node) ||
  ts.isParameterPropertyDeclaration(node, node.parent);

const declaredNames = (file) =>
  collect(file, (node) =>
    declaresProperty(node) && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined,
  );

/** What a page can reach, from the types of everything that is declared to be global. */
function namesOfGlobals(program) {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter((file) => isOurs(program, file));
  const names = new Set();
  const seen = new Set();
  const isOwn = (symbol) => symbol.declarations?.some((node) => files.includes(node.getSourceFile()));
  const isHidden = (symbol) =>
    symbol.declarations?.some(
      (node) =>
        (node.name && ts.isPrivateIdentifier(node.name)) ||
        ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected),
    );
  const walkSymbol = (symbol) => {
    if (!isOwn(symbol) || isHidden(symbol)) return;
    names.add(symbol.name);
    walk(checker.getTypeOfSymbol(symbol));
  };
  const walk = (type) => {
    if (seen.has(type)) return;
    seen.add(type);
    for (const part of type.types ?? []) walk(part);
    for (const argument of [...checker.getTypeArguments(type), ...(type.aliasTypeArguments ?? [])])
      walk(argument);
    for (const symbol of type.getProperties()) walkSymbol(symbol);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.getParameters()) walk(checker.getTypeOfSymbol(parameter));
      walk(signature.getReturnType());
    }
    for (const info of checker.getIndexInfosOfType(type)) walk(info.type);
  };
  const globals = files.flatMap((file) =>
    collect(file, (node) => (ts.isGlobalScopeAugmentation(node) ? node.body : undefined)),
  );
  for (const statement of globals.flatMap(({statements}) => statements)) {
    if (ts.isInterfaceDeclaration(statement)) {
      for (const member of statement.members) walk(checker.getTypeAtLocation(member));
    } else {
      for (const {symbol} of statement.declarationList?.declarations ?? []) walkSymbol(symbol);
    }
  }
  return names;
}
