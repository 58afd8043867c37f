// node peer.mjs IN OUT [--compressed] [--picture FILE]: opens a .drawio file with mxGraph in a headless Chromium and writes what mxGraph
// writes. Exit 1 when mxGraph lost something.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const [input, output, ...options] = process.argv.slice(2);
const compressed = options.includes('--compressed');
const picture = options.includes('--picture') ? options[options.indexOf('--picture') + 1] : null;
const work = mkdtempSync(join(tmpdir(), 'drawio-peer-'));
const library = join(process.env.DRAWIO_PEER_MODULES ?? join(here, 'node_modules'), 'mxgraph', 'javascript');

function browser(page, ...flags) {
  const run = spawnSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--allow-file-access-from-files', '--virtual-time-budget=20000', '--user-data-dir=' + join(work, 'profile'),
    ...flags, 'file://' + page], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr || String(run.error));
  return run.stdout;
}

try {
  // a page is XML in the file, or base64 of deflated, percent-encoded XML
  const text = readFileSync(input, 'utf8');
  const pages = [...text.matchAll(/<diagram id="([^"]*)" name="([^"]*)">([^]*?)<\/diagram>/g)].map(([, id, name, body]) => ({
    id, name, xml: body.trim().startsWith('<') ? body.trim() : decodeURIComponent(inflateRawSync(Buffer.from(body.trim(), 'base64')).toString('latin1')) }));
  if (pages.length === 0) throw new Error('no pages in ' + input);
  const html = join(work, 'page.html');
  writeFileSync(html, `<!doctype html><meta charset="utf-8"><style>body { margin: 0; font-family: sans-serif } .page { position: relative; overflow: hidden; width: 1500px; height: 1150px }</style>
    <script>mxLoadResources = false; mxLoadStylesheets = false; mxBasePath = ${JSON.stringify('file://' + join(library, 'src'))};</script>
    <script src="file://${join(library, 'mxClient.min.js')}"></script><script>${readFileSync(join(here, 'peer.js'), 'utf8')}</script>
    <body><script>const result = peer(${JSON.stringify(pages).replaceAll('<', '\\u003c')});
    const out = document.body.appendChild(document.createElement('pre')); out.id = 'result'; out.hidden = true;
    out.textContent = btoa(unescape(encodeURIComponent(JSON.stringify(result))));</script>`);
  const dump = browser(html, '--dump-dom');
  const result = JSON.parse(Buffer.from(/<pre id="result"[^>]*>([^<]*)<\/pre>/.exec(dump)[1], 'base64').toString('utf8'));
  if (picture) browser(html, '--screenshot=' + picture, '--window-size=1500,1150');
  const body = xml => compressed ? deflateRawSync(Buffer.from(encodeURIComponent(xml), 'latin1')).toString('base64') : xml;
  writeFileSync(output, `<mxfile host="mxGraph" compressed="${compressed}">` + result.map(p => `<diagram name="${p.name}" id="${p.id}">${body(p.xml)}</diagram>`).join('') + '</mxfile>');
  for (const page of result) {
    console.log(`${page.name}: ${page.cells} cells, ${page.problems.length} problems`);
    page.problems.forEach(p => console.log('  ' + p));
  }
  process.exitCode = result.some(p => p.problems.length > 0) ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}
