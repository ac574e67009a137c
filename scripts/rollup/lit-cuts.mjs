/**
 * What of Lit the classic script never runs, by the reason why. Nothing that runs is changed.
 *
 * `never` is what would make the reason untrue: the build fails when one of our modules, or one of Lit's that we
 * come to import, has it. Then the cut has to go, and the rest stays.
 *
 * A cut names things of Lit's readable build: `constants` with what they are for us, whole `members` of classes and
 * `exports`, the `bodies` of functions, and `texts` with what stands in their place. The build fails, too, when a
 * new version of Lit no longer has one of them.
 */
const reactiveElement = '@lit/reactive-element/development/reactive-element.js';
const cssTag = '@lit/reactive-element/development/css-tag.js';
const litElement = 'lit-element/development/lit-element.js';
const litHtml = 'lit-html/development/lit-html.js';
const task = '@lit/task/development/task.js';

export const cuts = [
  {
    reason: 'What Lit itself leaves out of its production build',
    cut: {
      [reactiveElement]: {constants: {DEV_MODE: 'false'}},
      [litElement]: {constants: {DEV_MODE: 'false'}},
      [litHtml]: {
        constants: {
          DEV_MODE: 'false',
          ENABLE_EXTRA_SECURITY_HOOKS: 'false',
          ENABLE_SHADYDOM_NOPATCH: 'false',
        },
      },
    },
  },
  {
    reason: 'Nothing patches our Lit from outside, nor counts it: there are no polyfills and no hydration',
    never: /polyfill-support|experimental-hydrate/,
    cut: {
      [reactiveElement]: {
        constants: {polyfillSupport: 'undefined'},
        texts: {"(global.reactiveElementVersions ??= []).push('2.1.2');": ''},
      },
      [litElement]: {
        constants: {polyfillSupport: 'undefined'},
        texts: {
          'global.litElementHydrateSupport?.({ LitElement });': '',
          "(global.litElementVersions ??= []).push('4.2.2');": '',
          "LitElement['_$litElement$'] = true;": '',
        },
      },
      [litHtml]: {
        constants: {polyfillSupport: 'undefined'},
        texts: {"(global.litHtmlVersions ??= []).push('3.3.3');": ''},
      },
    },
  },
  {
    reason: 'A browser that reads our syntax has constructable style sheets; each of ours is one text',
    never: /css`[^`]*\$\{/,
    cut: {
      [cssTag]: {
        constants: {supportsAdoptingStyleSheets: 'true', cacheable: 'strings', cssText: 'strings[0]'},
        texts: {
          "this['_$cssResult$'] = true;": '',
          'safeToken !== constructionToken': 'false',
          'new CSSResult(cssText, strings, constructionToken)': 'new CSSResult(cssText, strings)',
        },
      },
    },
  },
  {
    reason: 'Options are declared by createProperty: there are no decorators, nor `static properties`',
    never: /__decorate|static properties|lit\/decorators|addInitializer/,
    cut: {
      [reactiveElement]: {
        constants: {metadata: 'null'},
        members: ['addInitializer'],
        texts: {
          "Symbol.metadata ??= Symbol('metadata');": '',
          'global.litPropertyMetadata ??= new WeakMap();': '',
          "this.hasOwnProperty(JSCompiler_renameProperty('properties', this))": 'false',
          'superCtor._initializers !== undefined': 'false',
          'this.constructor._initializers?.forEach((i) => i(this));': '',
        },
      },
    },
  },
  {
    reason:
      'Every option has an accessor and a converter of its own, and none is written back to its attribute',
    never: /\b(reflect|useDefault|toAttribute|fromAttribute)\b|noAccessor: false/,
    cut: {
      [reactiveElement]: {
        members: ['getPropertyDescriptor', '__propertyToAttribute'],
        exports: ['defaultConverter'],
        constants: {converter: '{ fromAttribute: options.converter }'},
        texts: {
          '!options.noAccessor': 'false',
          'converter: defaultConverter,': '',
          'reflect: false,': '',
          'useDefault: false,': '',
          'options.useDefault': 'false',
          '{ useDefault, reflect, wrapped }': '_options',
          'useDefault && !(': 'false && !(',
          ' && !useDefault': '',
          'reflect === true': 'false',
          'this.__reflectingProperties &&=': 'false &&',
          'this.__reflectingProperty = null;': '',
          ' && this.__reflectingProperty !== propName': '',
          'this.__reflectingProperty = propName;': '',
          'this.__defaultValues?.get(propName) ??': '',
        },
      },
    },
  },
  {
    reason: 'Controllers stay with their element',
    never: /removeController/,
    cut: {[reactiveElement]: {members: ['removeController']}},
  },
  {
    reason: 'Templates are HTML, never compiled, with nothing inserted into comments or raw text',
    never: /<!--|<(script|style|textarea|title)\b[^<]*\$\{|compiled-template/,
    cut: {
      [litHtml]: {
        exports: ['svg', 'mathml'],
        texts: {
          "type === SVG_RESULT ? '<svg>' : type === MATHML_RESULT ? '<math>' : ''": "''",
          "type === SVG_RESULT ? '</svg>' : type === MATHML_RESULT ? '</math>' : ''": "''",
          'type === SVG_RESULT || type === MATHML_RESULT': 'false',
          "typeof type === 'number'": 'true',
          'rawTextElement.test(node.tagName)': 'false',
          '(i = node.data.indexOf(marker, i + 1)) !== -1': 'false',
        },
      },
    },
  },
  {
    reason: 'There are no directives',
    never: /lit\/(async-)?directives?\b|lit-html\/development\/directive/,
    cut: {
      [litHtml]: {
        bodies: {resolveDirective: 'return value;'},
        members: ['parentNode', 'startNode', 'endNode', 'tagName', '_$isConnected', 'setConnected'],
        texts: {
          'name.startsWith(marker)': 'false',
          'templatePart.type === ELEMENT_PART': 'false',
          'this._$notifyConnectionChanged?.(false, true, from);': '',
          'this._$disconnectableChildren = undefined;': '',
          'this.__isConnected = options?.isConnected ?? true;': '',
        },
      },
      [litElement]: {
        texts: {
          'this.__childPart = render(': 'render(',
          'this.__childPart = undefined;': '',
          'this.__childPart?.setConnected(true);': '',
          'this.__childPart?.setConnected(false);': '',
          'this.renderOptions.isConnected = this.isConnected;': '',
        },
      },
    },
  },
  {
    reason: 'Our task runs by itself before an update, and only its status is asked for',
    never: /initialValue|afterUpdate|argsEqual|autoRun|taskComplete/,
    cut: {
      [task]: {
        members: ['taskComplete', 'hostUpdated', 'abort', 'value', 'error', 'render'],
        texts: {
          "'initialValue' in taskConfig": 'false',
          'taskConfig.autoRun ?? true': 'true',
          "this.autoRun === 'afterUpdate'": 'false',
          "typeof task === 'object'": 'true',
          'taskConfig.argsEqual ?? ': '',
          'this._taskComplete = undefined;': '',
          'this._resolveTaskComplete = undefined;': '',
          'this._rejectTaskComplete = undefined;': '',
          'this._resolveTaskComplete?.(result);': '',
          'this._rejectTaskComplete?.(error);': '',
          'this._value = result;': '',
          'this._error = error;': '',
        },
      },
    },
  },
];
