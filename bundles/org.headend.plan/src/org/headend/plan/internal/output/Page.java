package org.headend.plan.internal.output;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.plan.internal.Wording;
import org.headend.plan.internal.content.Block;
import org.headend.plan.internal.content.Chapter;
import org.headend.plan.internal.content.PlanTable;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * The package as one XHTML page through the template {@code plan/package.ftlh}. A site overrides the template by a copy in
 * {@code templates/plan}; templates see plain data only and can call nothing.
 */
public final class Page {
    private static final String TEMPLATE = "package.ftlh"; //$NON-NLS-1$
    private static final int MAX_CHARACTERS = 256 << 20;

    private final Wording words;
    private final Path builtIn;
    private final Path site;

    /**
     * @param builtIn folder of the templates that come with the product
     * @param site    folder of the site; null for none
     */
    public Page(Wording words, Path builtIn, Path site) {
        this.words = words;
        this.builtIn = builtIn;
        this.site = site;
    }

    private Path own() {
        return site == null ? null : site.resolve("templates").resolve("plan"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The file that is used. */
    Path template() {
        return own() != null && Files.exists(own().resolve(TEMPLATE)) ? own().resolve(TEMPLATE) : builtIn.resolve(TEMPLATE);
    }

    /** @param about title, subtitle, site, author, date … for the first page; {@code print} tells the template apart from the screen */
    public String render(Map<String, Object> about, List<Chapter> chapters, boolean print, IProgressMonitor monitor) throws ProblemException {
        Path own = own();
        try {
            Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
            List<TemplateLoader> loaders = new ArrayList<>();
            if (own != null && Files.isDirectory(own)) {
                loaders.add(new FileTemplateLoader(new File(own.toString())));
            }
            loaders.add(new FileTemplateLoader(new File(builtIn.toString())));
            configuration.setTemplateLoader(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
            configuration.setDefaultEncoding("UTF-8"); //$NON-NLS-1$
            configuration.setLocale(Locale.ROOT);
            configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
            configuration.setAPIBuiltinEnabled(false);
            configuration.setLogTemplateExceptions(false);
            configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
            configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
            Limited out = new Limited(monitor);
            configuration.getTemplate(TEMPLATE).process(model(about, chapters, print), out);
            return out.toString();
        } catch (TemplateException | IOException e) {
            throw new ProblemException(Problem.error("plan.template", Messages.bind(Messages.template_failed, first(e.getMessage())), Place.of(template()), //$NON-NLS-1$
                    Messages.template_failedRemedy), e);
        }
    }

    private static String first(String message) {
        return message == null ? "" : message.lines().filter(l -> !l.isBlank()).findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Ends a template that writes without end, or when somebody cancels. */
    private static final class Limited extends Writer {
        private final StringWriter out = new StringWriter();
        private final IProgressMonitor monitor;

        private Limited(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (out.getBuffer().length() + length > MAX_CHARACTERS) {
                throw new IOException(Messages.template_endless);
            }
            out.write(text, from, length);
        }

        @Override
        public void flush() {
            // in memory
        }

        @Override
        public void close() {
            // in memory
        }

        @Override
        public String toString() {
            return out.toString();
        }
    }

    private Map<String, Object> model(Map<String, Object> about, List<Chapter> chapters, boolean print) {
        Map<String, Object> model = new HashMap<>(about);
        model.put("language", words.language()); //$NON-NLS-1$
        model.put("print", print); //$NON-NLS-1$
        model.put("texts", words.all()); //$NON-NLS-1$
        model.put("chapters", chapters.stream().map(Page::chapter).toList()); //$NON-NLS-1$
        return model;
    }

    private static Map<String, Object> chapter(Chapter chapter) {
        return Map.of("id", chapter.part().id(), "title", chapter.title(), "intro", chapter.intro(), "blocks", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                chapter.blocks().stream().map(Page::block).toList());
    }

    private static Map<String, Object> block(Block block) {
        return switch (block) {
            case Block.Heading heading -> Map.of("kind", "heading", "level", heading.level(), "text", heading.text()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case Block.Paragraph paragraph -> Map.of("kind", "paragraph", "text", paragraph.text(), "faint", paragraph.faint()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case Block.Grid grid -> table(grid.table());
            case Block.Figure figure -> figure(figure);
            case Block.Figures figures -> Map.of("kind", "figures", "figures", figures.figures().stream().map(Page::figure).toList()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case Block.Facts facts -> Map.of("kind", "facts", "title", facts.title(), "facts", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    facts.facts().stream().map(f -> Map.of("label", f.label(), "value", f.value())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
            case Block.Steps steps -> Map.of("kind", "steps", "title", steps.title(), "steps", steps.steps()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case Block.Labels labels -> Map.of("kind", "labels", "rows", rows(labels)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case Block.PageBreak pageBreak -> Map.of("kind", "break"); //$NON-NLS-1$ //$NON-NLS-2$
        };
    }

    /** Three labels in a row. */
    private static List<List<Map<String, Object>>> rows(Block.Labels labels) {
        List<List<Map<String, Object>>> rows = new ArrayList<>();
        for (int i = 0; i < labels.labels().size(); i += 3) {
            rows.add(labels.labels().subList(i, Math.min(i + 3, labels.labels().size())).stream()
                    .map(l -> Map.<String, Object>of("code", l.code(), "lines", l.lines())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return rows;
    }

    private static Map<String, Object> figure(Block.Figure figure) {
        return Map.of("kind", "figure", "svg", figure.svg(), "caption", figure.caption(), "width", figure.millimetres(), "height", figure.height(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                "sheet", figure.sheet()); //$NON-NLS-1$
    }

    private static Map<String, Object> table(PlanTable table) {
        double sum = table.columns().stream().mapToDouble(PlanTable.Column::weight).sum();
        Map<String, Object> model = new HashMap<>();
        model.put("kind", "table"); //$NON-NLS-1$ //$NON-NLS-2$
        model.put("id", table.id()); //$NON-NLS-1$
        model.put("title", table.title()); //$NON-NLS-1$
        model.put("empty", table.empty()); //$NON-NLS-1$
        model.put("columns", table.columns().stream().map(c -> Map.of("title", c.title(), "number", c.number(), "percent", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                String.format(Locale.ROOT, "%.2f", 100 * c.weight() / sum))).toList()); //$NON-NLS-1$
        model.put("rows", table.rows()); //$NON-NLS-1$
        return model;
    }
}
