/** The type of the messages from a framed embed.html to its parent page. */
export const frameMessage = 'sixcity-height';
