import {patterns} from '../model/value-patterns.js';
import {envelope, listNames, lists} from './fields.js';
import type {FieldKind, RecordKind} from './field-kinds.js';
import {moneyLimit, textLimit, type ScalarName} from './scalars.js';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of the format, generated from the table that the parser uses. It is not part of the bundle. */
export const feedSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'feed.schema.json',
  title: 'The shared feed of sixcity-widgets, version 1',
  ...recordSchema({
    ...envelope,
    required: [...envelope.required, 'cities'],
    fields: new Map([
      ...envelope.fields,
      ...listNames.map((name) => [name, {list: {record: lists[name]}}] as const),
    ]),
  }),
  anyOf: [{required: ['projects']}, {required: ['publications']}],
  $defs: {
    text: {
      description: "A string in the feed's language, or an object of BCP 47 tags.",
      anyOf: [
        filled,
        {
          type: 'object',
          minProperties: 1,
          propertyNames: {pattern: patterns.tag},
          additionalProperties: filled,
        },
      ],
    },
  },
});

const filled: Schema = {type: 'string', pattern: patterns.filled, maxLength: textLimit};
const patternSchema = (name: keyof typeof patterns): Schema => ({type: 'string', pattern: patterns[name]});

const scalarSchemas: Readonly<Record<ScalarName, Schema>> = {
  string: {type: 'string', maxLength: textLimit},
  text: {$ref: '#/$defs/text'},
  stringOrNumber: {type: ['string', 'number'], maxLength: textLimit},
  scalar: {type: ['string', 'number', 'boolean'], maxLength: textLimit},
  boolean: {type: 'boolean'},
  number: {type: 'number'},
  count: {type: 'integer', minimum: 0},
  share: {type: 'number', minimum: 0, maximum: 1},
  latitude: {type: 'number', minimum: -90, maximum: 90},
  longitude: {type: 'number', minimum: -180, maximum: 180},
  money: {type: ['number', 'null'], minimum: 0, maximum: moneyLimit},
  dateParts: {
    type: 'array',
    minItems: 1,
    maxItems: 3,
    items: {anyOf: [{type: 'integer'}, {type: 'string', pattern: '^\\d+$'}]},
  },
  id: patternSchema('id'),
  date: patternSchema('date'),
  timestamp: patternSchema('timestamp'),
  url: patternSchema('url'),
  contact: patternSchema('contact'),
  locator: patternSchema('locator'),
  email: patternSchema('email'),
  tag: patternSchema('tag'),
  currency: patternSchema('currency'),
  period: patternSchema('period'),
  timeZone: patternSchema('timeZone'),
  licence: patternSchema('licence'),
  version: patternSchema('version'),
};

const kindSchema = (kind: FieldKind): Schema => {
  if (typeof kind === 'string') return scalarSchemas[kind];
  if ('list' in kind) return {type: 'array', items: kindSchema(kind.list)};
  if ('ref' in kind) return scalarSchemas.id;
  if ('choice' in kind) return {enum: kind.choice};
  if ('byId' in kind) {
    return {
      type: 'object',
      propertyNames: {pattern: patterns.id},
      additionalProperties: recordSchema(kind.byId),
    };
  }
  if ('oneOrMore' in kind) {
    const schema = recordSchema(kind.oneOrMore);
    return {anyOf: [schema, {type: 'array', items: schema}]};
  }
  const record = recordSchema(kind.record);
  return 'scalar' in kind ? {anyOf: [kindSchema(kind.scalar), record]} : record;
};

const recordSchema = ({required, requiredWithDefault, oneOf, fields}: RecordKind): Schema => ({
  type: 'object',
  required: [...required, ...(requiredWithDefault?.keys() ?? [])],
  ...(oneOf ? {oneOf: oneOf.map((name) => ({required: [name]}))} : {}),
  properties: Object.fromEntries([...fields].map(([name, kind]) => [name, kindSchema(kind)])),
});
