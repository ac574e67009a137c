/** The core of the classic script. Its `import()`s are chunks. */
import './start-chunks.js';
import './start.js';
