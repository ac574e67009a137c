// The live examples on the pages of the elements. Their data comes from the demo's feed.

/** Examples by the name of the widget, each with title, description and attributes. */
export const examples = {
  'project-list': [
    {
      title: "One city's projects",
      text: 'As cards, grouped by status. What is chosen here the reader cannot undo.',
      attributes: {city: 'espoo', 'page-size': '4'},
    },
    {
      title: 'Rows, grouped by theme',
      text: 'The same data in less room; a project of two themes is in both groups.',
      attributes: {layout: 'rows', 'group-by': 'theme', theme: 'learning mobility', 'no-filters': 'true'},
    },
    {
      title: 'On a line of time',
      text: 'Bars where both dates are known, points where one is.',
      attributes: {
        layout: 'timeline',
        'group-by': 'none',
        sort: 'start',
        fund: 'esf',
        'page-size': '6',
        'no-filters': 'true',
      },
    },
    {
      title: 'As it was on a day',
      text: 'Status and groups hold for that day; what began later is left out.',
      attributes: {city: 'espoo', 'as-of': '2018-03-02', status: 'ongoing', 'page-size': '4', brand: 'espoo'},
    },
  ],
  'publication-table': [
    {
      title: 'By level',
      text: 'A table for each level of the publications. The title of a row opens its terms of use and a ready attribution.',
      attributes: {'group-by': 'level'},
    },
    {
      title: 'Three columns, newest first',
      text: 'Columns stand in the order in which they are named.',
      attributes: {columns: 'title authors year', sort: '-year', 'page-size': '5', 'no-filters': 'true'},
    },
  ],
  'funding-summary': [
    {
      title: 'Total budgets by theme',
      text: 'A sum says of how many projects it is known. Where that is fewer than half, the bars show the number of projects.',
      attributes: {by: 'theme'},
    },
    {
      title: 'Projects by the year they began',
      text: 'The number of projects is a measure too.',
      attributes: {by: 'year', measure: 'projects'},
    },
    {
      title: "One city's",
      text: "A joint project is never counted as if all of it were the city's.",
      attributes: {city: 'espoo', by: 'status', brand: 'espoo'},
    },
  ],
  'project-map': [
    {
      title: 'A map that filters a list',
      text: 'A circle is a label of the check box in the list beside it. Without a link there is nothing to choose.',
      attributes: {link: 'a'},
    },
    {
      title: "One city's projects",
      text: 'The numbers are those of the projects that the city takes part in.',
      attributes: {city: 'espoo', brand: 'espoo'},
    },
  ],
  'eu-statement': [
    {
      title: 'Period 2014–2020',
      text: 'The Union’s name and that of the fund. It belongs at the top of a page, where it is seen without scrolling.',
      attributes: {period: '2014-2020', fund: 'erdf'},
    },
    {
      title: 'Period 2021–2027, two languages',
      text: 'Co-funded, and no mark of a fund.',
      attributes: {period: '2021-2027', languages: 'fi sv'},
    },
    {
      title: 'What a project of the feed says',
      text: 'Period and fund are those of the project; what is not known is left out.',
      attributes: {project: 'a70202'},
    },
  ],
};
