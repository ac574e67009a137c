import {bareWidget, optionsIn, widgetClasses} from '../../build/js/static-html/widget-options.js';
import {programOf, readTypes} from './read-types.mjs';

/**
 * Puts into a manifest what only the code itself knows: which attributes each element has, what is their default,
 * and the values that their types allow. What is no business of an embedder goes.
 */
export function completeManifest(manifest) {
  const widgets = widgetsOf(manifest);
  const files = widgets.map(({path}) => path.replace(/\.js$/, '.d.ts'));
  const program = programOf(files);
  widgets.forEach(({declaration}, index) =>
    complete(declaration, readTypes(program, files[index], declaration.name)),
  );
  for (const declaration of manifest.modules.flatMap(({declarations}) => declarations ?? [])) {
    declaration.members &&= declaration.members.filter(isPublic);
    // The analyzer adds events that it sees sent to those that are documented, without a name where it has none.
    declaration.events &&= declaration.events.filter(({name}) => name);
  }
  return manifest;
}

/** The elements of a manifest, each with the path of its module. */
export const widgetsOf = ({modules}) =>
  modules.flatMap(({path, declarations = []}) =>
    declarations.filter(({tagName}) => tagName).map((declaration) => ({path, declaration})),
  );

const isPublic = ({privacy = 'public'}) => privacy === 'public';

function complete(declaration, types) {
  const name = declaration.tagName.replace('sixcity-', '');
  const options = new Map(optionsIn(name));
  const fields = new Set(widgetClasses[name].elementProperties.keys());
  const standard = (field) => JSON.stringify(Reflect.get(bareWidget(name), field));
  declaration.members = declaration.members.flatMap((member) => {
    // An option that the element inherits and does not have.
    if (member.attribute && !options.has(member.attribute)) return [];
    if (!fields.has(member.name)) return member;
    return {...member, type: typed(types.get(member.name)), default: standard(member.name) ?? 'undefined'};
  });
  const byField = new Map(declaration.members.map((member) => [member.name, member]));
  declaration.attributes = declaration.attributes.flatMap((attribute) => {
    const field = options.get(attribute.name);
    if (field === undefined) return attribute.name === 'lang' ? attribute : [];
    const {type, default: value} = byField.get(field);
    return {...attribute, type, default: value};
  });
}

const typed = ({text, values}) => ({text, ...(values && {values})});
