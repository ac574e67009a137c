/** The type of what a framed embed.html says to the page around it. */
export const frameMessage = 'sixcity-height';
