rows.then((values) => {
  const list = new globalThis.List(
    'list',
    {
      valueNames: [...columns, 'start'],
      item: `<li class="project">${columns.map((name) => `<span class="${name}"></span> `).join('')}</li>`,
      page: pageSize,
      pagination: true,
      searchColumns: columns,
    },
    values,
  );
  const count = () => (document.getElementById('count').textContent = counted(list.matchingItems.length));
  list.on('updated', count);
  count();
  // Sorting returns to the first page.
  list.on('sortStart', () => (list.i = 1));
  document.getElementById('tampere').addEventListener('change', ({target}) => {
    list.filter(target.checked ? (item) => item.values().cityIds.includes('tampere') : undefined);
  });
});
