/** The core of the classic script. Each of its `import()`s is a chunk. */
import './start-chunks.js';
import './start.js';
