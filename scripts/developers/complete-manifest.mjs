import {attributeName} from '../../build/js/widgets/options/option.js';
import {widgetOptions} from '../../build/js/widgets/registry/widget-options.js';
import {programOf, readTypes} from './read-types.mjs';

/**
 * Adds the options of each widget to a manifest, as properties and attributes, because the analyzer cannot follow
 * the options schema from which Lit defines them. Descriptions and types come from the comments and types of the
 * schema.
 */
export function completeManifest(manifest) {
  const widgets = widgetsOf(manifest);
  // Declaration files do not contain the comments of a schema.
  const files = widgets.map(({path}) => path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'));
  const program = programOf(files);
  widgets.forEach(({declaration}, index) =>
    complete(declaration, readTypes(program, files[index], declaration.name)),
  );
  for (const declaration of manifest.modules.flatMap(({declarations}) => declarations ?? [])) {
    declaration.members &&= declaration.members.filter(isPublic);
    // The analyzer also lists dispatched events that are not documented, without a name.
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
  const schema = widgetOptions[declaration.tagName.replace('sixcity-', '')];
  const typed = (name) => {
    const {text, values, description} = types.get(name);
    return {type: {text, ...(values && {values})}, ...(description && {description})};
  };
  const options = Object.entries(schema).map(([name, option]) => ({
    name,
    attribute: attributeName(name),
    default: JSON.stringify(option.parse(undefined)),
    ...typed(name),
  }));
  const own = (declaration.members ?? []).filter(({name}) => !(name in schema) && !isInternal(name));
  declaration.members = [
    ...options.map((option) => ({kind: 'field', ...option})),
    ...own.map((member) =>
      ['data', 'messages'].includes(member.name)
        ? {...member, ...typed(member.name), default: 'undefined'}
        : member,
    ),
  ];
  declaration.attributes = [
    ...options.map(({name: fieldName, attribute: name, ...rest}) => ({name, ...rest, fieldName})),
    ...(declaration.attributes ?? []).filter(({name}) => name === 'lang'),
  ];
}

/** Static members that Lit and tools read from the class. */
const isInternal = (name) => ['options', 'properties', 'styles'].includes(name);
