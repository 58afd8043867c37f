// Runs in the browser: reads drawings with mxGraph, draws them, tells what it could not make sense of, writes them again.
function attributeLabel(value) {
  return value && value.getAttribute ? value.getAttribute('label') || '' : value || '';
}

function open(xml, container) {
  const graph = new mxGraph(container, new mxGraphModel());
  graph.htmlLabels = true;
  graph.convertValueToString = cell => attributeLabel(cell.value);
  const doc = mxUtils.parseXml(xml);
  new mxCodec(doc).decode(doc.documentElement, graph.getModel());
  graph.refresh();
  return { graph, doc: mxUtils.parseXml(xml) }; // decoding takes the cells out of their wrappers
}

/** What the file says of a cell against what mxGraph made of it. */
function check(graph, doc, problems) {
  const model = graph.getModel();
  const nodes = [...doc.getElementsByTagName('mxCell')];
  for (const node of nodes) {
    const wrapper = ['object', 'UserObject'].includes(node.parentNode.nodeName) ? node.parentNode : null;
    const id = (wrapper || node).getAttribute('id');
    const cell = model.getCell(id);
    const fault = what => problems.push(id + ': ' + what);
    if (!cell) {
      fault('was not read');
      continue;
    }
    for (const end of ['source', 'target']) {
      if (node.getAttribute(end) && (!cell[end] || cell[end].id !== node.getAttribute(end))) fault('lost its ' + end);
    }
    if (node.getAttribute('parent') && cell.parent.id !== node.getAttribute('parent')) fault('has another parent');
    if ((node.getAttribute('style') || '') !== (cell.style || '')) fault('has another style');
    if (wrapper && attributeLabel(cell.value) !== wrapper.getAttribute('label')) fault('has another label');
    if (wrapper) {
      for (const { name, value } of wrapper.attributes) {
        if (name !== 'id' && cell.value.getAttribute(name) !== value) fault('lost ' + name);
      }
    }
    if (!cell.vertex && !cell.edge) continue;
    if (!cell.geometry) fault('has no geometry');
    const points = node.getElementsByTagName('mxPoint').length;
    if (cell.edge && points !== ((cell.geometry && cell.geometry.points) || []).length) fault('lost bend points');
    const state = graph.view.getState(cell);
    if (!state) {
      if (!hidden(graph, cell)) fault('is not drawn');
    } else if (state.text && /<|&[a-z]+;/.test(state.text.node.textContent)) {
      fault('shows the source of its label: ' + state.text.node.textContent);
    } else if (cell.edge && state.absolutePoints.some(p => !p || !isFinite(p.x) || !isFinite(p.y))) {
      fault('has a route that leads nowhere');
    }
  }
  return nodes.length;
}

function hidden(graph, cell) {
  for (let at = cell.parent; at; at = at.parent) if (at.collapsed) return true;
  return !cell.visible || cell.edge && [cell.source, cell.target].some(end => end && hidden(graph, end));
}

function peer(pages) {
  return pages.map(page => {
    const problems = [];
    const container = document.body.appendChild(document.createElement('div'));
    container.className = 'page';
    try {
      const { graph, doc } = open(page.xml, container);
      const cells = check(graph, doc, problems);
      const again = mxUtils.getXml(new mxCodec().encode(graph.getModel()));
      return { name: page.name, id: page.id, cells, problems, xml: again };
    } catch (e) {
      return { name: page.name, id: page.id, cells: 0, problems: [String(e)], xml: '' };
    }
  });
}
