// Dates, statuses, groups and sort order.
// A year or month begins on its first day and ends on its last. As text, 2018-02-31 compares correctly.
const firstDay = (date) => date + '-01-01'.slice(date.length - 4);
const lastDay = (date) => date + '-12-31'.slice(date.length - 4);
const date = (day) => {
  const parts = day.split('-').map(Number).reverse();
  return parts.join(language === 'en' ? '/' : '.');
};
const period = ({start, end}) => {
  if (start && end) return `${date(start)}–${date(end)}`;
  if (start) return messages.started(date(start));
  return end ? messages.ended(date(end)) : messages.unknown;
};
const today = calendar.format(new Date());
const statusOf = ({status, start, end}) => {
  if (status) return status;
  const [from, until] = [start && firstDay(start), end && lastDay(end)];
  if (from && until && from > until) return 'unknown';
  if (from > today) return 'planned';
  if (until < today) return 'completed';
  return from && until ? 'ongoing' : 'unknown';
};

const keys = {
  name: ({name}) => textOf(name),
  start: ({start}) => start && firstDay(start),
  end: ({end}) => end && lastDay(end),
  total: (project) => amountOf(project, 'total')?.total,
};
const plainly = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
let sorted;
const sortBy = (order) => {
  chosen = order;
  const field = order.replace('-', '');
  const sign = order === field ? 1 : -1;
  const compare = field === 'name' ? collator.compare : plainly;
  const pairs = feed.projects.map((project) => ({project, key: keys[field](project)}));
  pairs.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return (a.key === undefined) - (b.key === undefined);
    return sign * compare(a.key, b.key) || plainly(a.project.id, b.project.id);
  });
  sorted = pairs.map(({project}) => project);
};
/** Groups the matches by status. */
const group = (projects) => {
  groups = statuses.map((status, index) => ({name: messages.groups[index], status, projects: []}));
  const byStatus = new Map(groups.map((one) => [one.status, one.projects]));
  for (const project of projects) byStatus.get(facetValues.get(project).status[0])?.push(project);
};
