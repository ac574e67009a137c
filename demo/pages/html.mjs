/** A string that is markup already and must not be escaped. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => entities[sign]);

function written(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  if (value === undefined || value === false) return '';
  return escaped(String(value));
}

/** Makes markup: escapes every value that is not markup itself, and joins lists. */
export const html = (strings, ...values) =>
  new Markup(strings.reduce((text, string, index) => text + written(values[index - 1]) + string));

/** Marks a string as markup, without escaping. */
export const markup = (text) => new Markup(text);
