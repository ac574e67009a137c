/** Where a reader reports an error: the feed's address, told which project it is about. */
export const reportUrl = (
  feedback: string,
  project: {readonly id: string; readonly name: string},
  subject: string,
): string => {
  const url = new URL(feedback);
  if (url.protocol === 'mailto:') {
    // Mail programs take a plus sign for itself, not for a space.
    const joint = url.search ? '&' : '?';
    return `${feedback}${joint}subject=${encodeURIComponent(subject)}`;
  }
  url.searchParams.set('project', project.id);
  url.searchParams.set('name', project.name);
  return url.href;
};
