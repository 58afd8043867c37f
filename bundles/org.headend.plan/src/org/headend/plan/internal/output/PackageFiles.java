package org.headend.plan.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.program.ProgramFiles;
import org.headend.design.export.Sheet;
import org.headend.design.export.SheetPdf;
import org.headend.design.export.TitleBlock;
import org.headend.design.site.Floor;
import org.headend.plan.PlanFormat;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;
import org.headend.plan.internal.content.Chapter;
import org.headend.plan.internal.content.Chapters;
import org.headend.plan.internal.content.PlanTable;
import org.headend.plan.internal.print.Print;
import org.headend.plan.internal.word.DocxFile;

/** All files of a plan in a work folder. */
public final class PackageFiles {
    private final PlanData data;
    private final Chapters chapters;
    private final Path work;
    private final Wording words;

    public PackageFiles(PlanData data, Chapters chapters, Path work) {
        this.data = data;
        this.chapters = chapters;
        this.work = work;
        words = data.wording();
    }

    /**
     * @param files gets the files by their names in the target
     * @param notes gets sentences about what is missing
     */
    public void write(Map<String, Path> files, Set<String> notes, IProgressMonitor monitor) throws ProblemException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Set<PlanFormat> formats = data.request().formats();
        Page page = new Page(words, templates().resolve("plan"), data.folder()); //$NON-NLS-1$
        if (formats.contains(PlanFormat.HTML)) {
            Path file = work.resolve("plan.html"); //$NON-NLS-1$
            Files.writeString(file, page.render(about(notes), chapters.all(), false, progress.split(10)));
            files.put("plan.html", file); //$NON-NLS-1$
        }
        if (formats.contains(PlanFormat.PDF) || formats.contains(PlanFormat.DOCX)) {
            print(page, files, notes, progress.split(70));
        }
        progress.setWorkRemaining(20);
        if (formats.contains(PlanFormat.PDF) && !chapters.sheets().isEmpty()) {
            Path drawings = work.resolve("drawings.pdf"); //$NON-NLS-1$
            TitleBlock about = new TitleBlock(data.site().getName(), words.text("drawings.title"), "", data.request().author(), //$NON-NLS-1$ //$NON-NLS-2$
                    data.request().date().toString(), data.request().revision());
            SheetPdf.write(List.copyOf(chapters.sheets().values()), about, drawings, progress.split(20));
            files.put("drawings.pdf", drawings); //$NON-NLS-1$
        }
        if (formats.contains(PlanFormat.CSV)) {
            Files.createDirectories(work.resolve("csv")); //$NON-NLS-1$
            for (Chapter chapter : chapters.all()) {
                for (PlanTable table : chapter.tables()) {
                    String name = "csv/" + table.id() + ".csv"; //$NON-NLS-1$ //$NON-NLS-2$
                    CsvFiles.write(table, work.resolve(name));
                    files.put(name, work.resolve(name));
                }
            }
        }
        if (formats.contains(PlanFormat.SVG)) {
            Files.createDirectories(work.resolve("drawings")); //$NON-NLS-1$
            for (Map.Entry<Floor, Sheet> sheet : chapters.sheets().entrySet()) {
                String name = "drawings/" + safe(sheet.getKey()) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
                Files.writeString(work.resolve(name), sheet.getValue().svg());
                files.put(name, work.resolve(name));
            }
        }
    }

    /** PDF and Word document are made from the same page and the same style sheet. */
    private void print(Page page, Map<String, Path> files, Set<String> notes, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, 70);
        String xhtml = page.render(about(notes), chapters.all(), true, progress.split(10));
        try (Print print = new Print(xhtml, words.isChinese(), page.template())) {
            if (data.request().formats().contains(PlanFormat.DOCX)) {
                DocxFile.write(print, work.resolve("plan.docx"), progress.split(30)); //$NON-NLS-1$
            }
            if (data.request().formats().contains(PlanFormat.PDF)) {
                PdfFile.write(print, work.resolve("plan.pdf")); //$NON-NLS-1$
                files.put("plan.pdf", work.resolve("plan.pdf")); //$NON-NLS-1$ //$NON-NLS-2$
                if (!print.missing().isEmpty()) {
                    notes.add(words.text("note.font", print.missing().stream().limit(12).map(Character::toString).reduce("", String::concat))); //$NON-NLS-1$ //$NON-NLS-2$
                }
            }
            if (data.request().formats().contains(PlanFormat.DOCX)) {
                files.put("plan.docx", work.resolve("plan.docx")); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private static String safe(Floor floor) {
        String name = floor.getId() == null ? "floor" : floor.getId(); //$NON-NLS-1$
        return name.replaceAll("[^\\p{L}\\p{N}_-]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        titles.put("title", data.site().getName() == null || data.site().getName().isBlank() ? words.text("package.title") : data.site().getName()); //$NON-NLS-1$ //$NON-NLS-2$
        titles.put("subtitle", words.text("package.title")); //$NON-NLS-1$ //$NON-NLS-2$
        return titles;
    }

    private List<Map<String, String>> facts() {
        List<Map<String, String>> facts = new ArrayList<>();
        fact(facts, "package.date", data.request().date().toString()); //$NON-NLS-1$
        fact(facts, "package.author", data.request().author()); //$NON-NLS-1$
        fact(facts, "package.revision", data.request().revision()); //$NON-NLS-1$
        fact(facts, "package.devices", Integer.toString(data.site().getDevices().size())); //$NON-NLS-1$
        fact(facts, "package.cables", Integer.toString(data.cables().size())); //$NON-NLS-1$
        double metres = data.cables().stream().mapToDouble(l -> data.length(l).metres()).sum();
        fact(facts, "package.metres", Wording.number(metres, 0) + " m"); //$NON-NLS-1$ //$NON-NLS-2$
        fact(facts, "package.floors", String.join(words.text("list.separator"), data.floors().stream().map(Floor::getName).toList())); //$NON-NLS-1$ //$NON-NLS-2$
        return facts;
    }

    private void fact(List<Map<String, String>> facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(Map.of("label", words.text(key), "value", value)); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private Map<String, Object> about(Set<String> notes) {
        Map<String, Object> about = new HashMap<>(titles());
        about.put("facts", facts()); //$NON-NLS-1$
        about.put("notes", List.copyOf(notes)); //$NON-NLS-1$
        about.put("sheetWidth", String.format(Locale.ROOT, "%.1f", data.request().paper().height())); //$NON-NLS-1$ //$NON-NLS-2$
        about.put("sheetHeight", String.format(Locale.ROOT, "%.1f", data.request().paper().width())); //$NON-NLS-1$ //$NON-NLS-2$
        return about;
    }

    private static Path templates() throws ProblemException {
        String property = System.getProperty("headend.templates"); //$NON-NLS-1$
        return property != null ? Path.of(property)
                : ProgramFiles.find("org.headend.templates").orElseThrow(() -> new ProblemException(Problem.error("plan.template", //$NON-NLS-1$ //$NON-NLS-2$
                        Messages.bind(Messages.template_failed, "org.headend.templates"), Place.NONE, Messages.template_failedRemedy))); //$NON-NLS-1$
    }
}
