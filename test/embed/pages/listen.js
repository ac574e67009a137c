// What a page hears from what it loads, kept for the test that has opened it.
window.heard = {warnings: [], errors: []};
console.warn = (...words) => window.heard.warnings.push(words.join(' '));
console.error = (...words) => window.heard.errors.push(words.join(' '));
addEventListener('error', ({message}) => window.heard.errors.push(message));
addEventListener('unhandledrejection', ({reason}) => window.heard.errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({violatedDirective, sample, blockedURI}) =>
  window.heard.errors.push(`${violatedDirective}: ${sample || blockedURI}`),
);
