import type {Feed, Project, Text} from '../../core/model/feed.js';
import type {CheckFinding} from './check-finding.js';

const keyOf = (text: Text | undefined): string =>
  (text === undefined ? '' : typeof text === 'string' ? text : Object.values(text).join('\n'))
    .trim()
    .toLowerCase();

/**
 * Finds projects that seem to be listed twice: the same code, or the same name, known dates and lead. Equal names
 * with different leads are different projects, such as one wage subsidy paid to two firms.
 */
export const duplicates = ({projects}: Feed, indexOf: (id: string) => number): readonly CheckFinding[] => {
  const found: CheckFinding[] = [];
  const codes = new Map<string, Project>();
  const names = new Map<string, Project[]>();
  for (const project of projects) {
    const report = (field: string, message: string) =>
      found.push({
        path: `projects[${indexOf(project.id)}].${field}`,
        severity: 'warning',
        code: 'duplicate',
        message,
      });
    const code = project.code?.trim().toLowerCase();
    const sameCode = code ? codes.get(code) : undefined;
    if (sameCode) report('code', `"${project.code ?? ''}" is the code of "${sameCode.id}" too`);
    else if (code) codes.set(code, project);
    if (sameCode || (project.start === undefined && project.end === undefined)) continue;
    const key = `${keyOf(project.name)}|${project.start ?? ''}|${project.end ?? ''}`;
    const alike = names.get(key) ?? [];
    const lead = keyOf(project.lead?.name);
    const same = alike.find(
      (other) => lead === '' || other.lead === undefined || keyOf(other.lead.name) === lead,
    );
    if (same) report('name', `has the name and the dates of "${same.id}" too`);
    alike.push(project);
    names.set(key, alike);
  }
  return found;
};
