// Records errors and violations of the page for the test that has opened it.
window.log = {warnings: [], errors: []};
console.warn = (...words) => window.log.warnings.push(words.join(' '));
console.error = (...words) => window.log.errors.push(words.join(' '));
addEventListener('error', ({message}) => window.log.errors.push(message));
addEventListener('unhandledrejection', ({reason}) => window.log.errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({violatedDirective, sample, blockedURI}) =>
  window.log.errors.push(`${violatedDirective}: ${sample || blockedURI}`),
);
