// Files for editors, made from the manifest: they complete and explain the elements.
const entries = (list, rest = () => ({})) =>
  (list ?? []).map((entry) => ({name: entry.name, description: entry.description, ...rest(entry)}));
/** A default that need not be shown: empty or off. */
const isPlain = (standard) => ['""', '[]', 'false', undefined].includes(standard);
const describe = (description, standard) =>
  isPlain(standard) ? description : `${description} Default: ${JSON.parse(standard)}.`;
const isSwitch = ({type}) => type.text === 'boolean';

/** VS Code's HTML custom data, version 1.1. */
export const htmlCustomData = (elements) => ({
  version: 1.1,
  tags: elements.map(({tagName, description, attributes}) => ({
    name: tagName,
    description,
    attributes: entries(attributes, (attribute) => ({
      description: describe(attribute.description, attribute.default),
      // VS Code's name for the value set of boolean attributes.
      ...(isSwitch(attribute) && {valueSet: 'v'}),
      ...(attribute.type.values && {values: attribute.type.values.map((name) => ({name}))}),
    })),
  })),
});

/** JetBrains' web-types. */
export const webTypes = (elements, {name, version}) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {html: {elements: elements.map(webType)}},
});

const webType = (element) => ({
  name: element.tagName,
  description: element.description,
  attributes: entries(element.attributes, (attribute) => ({
    default: attribute.default,
    value: isSwitch(attribute) ? {kind: 'no-value'} : {kind: 'plain', type: attribute.type.text},
  })),
  slots: entries(element.slots),
  js: {
    properties: entries(
      element.members.filter(({kind}) => kind === 'field'),
      ({type}) => ({type: type.text}),
    ),
    events: entries(element.events, ({type}) => ({type: type.text})),
  },
  css: {
    properties: entries(element.cssProperties, ({default: value}) => ({default: value})),
    parts: entries(element.cssParts),
  },
});
