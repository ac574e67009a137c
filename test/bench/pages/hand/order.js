// Dates, statuses, groups and their order.
// A bare year or month begins on its first day and ends on its last; as text 2018-02-31 compares like that.
const firstDay = (date) => date + '-01-01'.slice(date.length - 4);
const lastDay = (date) => date + '-12-31'.slice(date.length - 4);
const date = (day) => day.split('-').map(Number).reverse().join('.');
const period = ({start, end}) => {
  if (start && end) return `${date(start)}–${date(end)}`;
  if (start) return `alkoi ${date(start)}, päättymispäivä ei tiedossa`;
  return end ? `päättyi ${date(end)}, alkamispäivä ei tiedossa` : 'ei tiedossa';
};
const [todaysDay, todaysMonth, todaysYear] = time.format(new Date()).split(/\D+/);
const today = [todaysYear, todaysMonth.padStart(2, '0'), todaysDay.padStart(2, '0')].join('-');
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
const sortBy = (order) => {
  chosen = order;
  const field = order.replace('-', '');
  const sign = order === field ? 1 : -1;
  const compare = field === 'name' ? collator.compare : plainly;
  const sorted = feed.projects.map((project) => ({project, key: keys[field](project)}));
  sorted.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return (a.key === undefined) - (b.key === undefined);
    return sign * compare(a.key, b.key) || plainly(a.project.id, b.project.id);
  });
  groups = Object.entries(groupNames).map(([status, name]) => ({name, status, projects: []}));
  const byStatus = new Map(groups.map((group) => [group.status, group.projects]));
  for (const {project} of sorted) byStatus.get(statusOf(project))?.push(project);
};
