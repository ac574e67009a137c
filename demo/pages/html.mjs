/** Text that is markup already and needs no escaping. */
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

/** A piece of a page: values are escaped unless they are such pieces themselves, lists are joined. */
export const html = (strings, ...values) =>
  new Markup(strings.reduce((text, string, index) => text + written(values[index - 1]) + string));

/** Markup that something else has written. */
export const markup = (text) => new Markup(text);
