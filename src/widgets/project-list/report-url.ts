/** The URL for reporting an error: that of the feed, with the project added. */
export const reportUrl = (
  feedback: string,
  project: {readonly id: string; readonly name: string},
  subject: string,
): string => {
  const url = new URL(feedback);
  if (url.protocol === 'mailto:') {
    // Mail programs read a plus sign literally, not as a space.
    const joint = url.search ? '&' : '?';
    return `${feedback}${joint}subject=${encodeURIComponent(subject)}`;
  }
  url.searchParams.set('project', project.id);
  url.searchParams.set('name', project.name);
  return url.href;
};
