// npm run docs: writes the allow-list of options for the Drupal module from the option schemas.
import {writeFile} from 'node:fs/promises';
import {attributeName} from '../build/js/widgets/options/option.js';
import {widgetOptions} from '../build/js/widgets/registry/widget-options.js';
import {projectLayouts} from '../build/js/widgets/project-list/options.js';
import {brandNames} from '../build/js/widgets/themes/brands.js';

export const drupalOptionsFile = 'integrations/drupal/sixcity_widgets/src/WidgetOptions.php';

const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

const kindsOf = (schema) =>
  // Every element has `lang`, although no schema lists it.
  [...Object.entries(schema).map(([property, {kind}]) => [attributeName(property), kind]), ['lang', 'text']]
    .map(([name, kind]) => `      '${name}' => '${kind}',`)
    .join('\n');

/** The PHP class with the names of all options, from the current option schemas. */
export const drupalOptions = () => `<?php

declare(strict_types=1);

namespace Drupal\\sixcity_widgets;

/**
 * The options of each widget. Written by \`npm run docs\`; do not edit.
 */
final class WidgetOptions {

  /**
   * The kind of each option, by widget and name.
   */
  public const KINDS = [
${Object.entries(widgetOptions)
  .map(([widget, schema]) => `    '${widget}' => [\n${kindsOf(schema)}\n    ],`)
  .join('\n')}
  ];

  /**
   * The layouts of the project list.
   */
  public const LAYOUTS = ${list(projectLayouts)};

  /**
   * The colours that can be chosen.
   */
  public const BRANDS = ${list(brandNames)};

}
`;

if (process.argv[1]?.endsWith('make-drupal-options.mjs')) await writeFile(drupalOptionsFile, drupalOptions());
