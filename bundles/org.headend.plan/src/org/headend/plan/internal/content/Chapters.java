package org.headend.plan.internal.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.design.background.Backgrounds;
import org.headend.design.export.PageSetup;
import org.headend.design.export.Sheet;
import org.headend.design.export.TitleBlock;
import org.headend.design.floor.CoverageCache;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.ModelLibrary;
import org.headend.design.floor.NeedResult;
import org.headend.design.site.Floor;
import org.headend.plan.PlanPart;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;
import org.headend.plan.internal.drawing.BackgroundLayer;
import org.headend.plan.internal.drawing.FloorDrawing;

/** The chapters that are asked for, in order. */
public final class Chapters {
    private final PlanData data;
    private final Wording words;
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<Floor, Sheet> sheets = new LinkedHashMap<>();
    private final Map<Floor, FloorPlan> plans = new LinkedHashMap<>();
    private final Map<Floor, List<NeedResult>> results = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    public Chapters(PlanData data, IProgressMonitor monitor) {
        this.data = data;
        words = data.wording();
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        evaluate(progress.split(30));
        for (PlanPart part : data.request().parts()) {
            progress.checkCanceled();
            switch (part) {
                case DRAWINGS -> chapters.add(drawings(progress.split(30)));
                case DEVICES -> chapters.add(new DeviceChapter(data).devices());
                case MOUNTING -> chapters.add(new MountingChapter(data, plans, results).chapter(progress.split(30)));
                case MATERIAL -> chapters.add(new DeviceChapter(data).material());
                case CABLES -> chapters.add(new CableChapter(data).schedule());
                case ADDRESSES -> chapters.add(new NetworkChapter(data).addresses());
                case POWER -> chapters.add(new NetworkChapter(data).power());
                case LABELS -> chapters.add(new CableChapter(data).labels());
                case FINDINGS -> chapters.add(new FindingsChapter(data).chapter());
            }
        }
        remark();
    }

    public List<Chapter> all() {
        return chapters;
    }

    /** One for each floor; empty unless drawings are asked for. */
    public Map<Floor, Sheet> sheets() {
        return sheets;
    }

    /** What the reader has to know about the whole. */
    public List<String> notes() {
        return notes;
    }

    private void evaluate(IProgressMonitor monitor) {
        if (!data.request().parts().contains(PlanPart.DRAWINGS) && !data.request().parts().contains(PlanPart.MOUNTING)) {
            return;
        }
        ModelLibrary models = ModelLibrary.NONE;
        if (data.folder() != null) {
            try {
                models = ModelLibrary.of(Site.open(data.folder()));
            } catch (ProblemException e) {
                notes.add(words.text("note.models")); //$NON-NLS-1$
            }
        }
        SubMonitor progress = SubMonitor.convert(monitor, data.floors().size());
        CoverageCache cache = new CoverageCache();
        for (Floor floor : data.floors()) {
            FloorPlan plan = FloorPlan.of(floor, data.catalog(), models, cache);
            plans.put(floor, plan);
            results.put(floor, plan.evaluate(false, progress.split(1)));
        }
    }

    private Chapter drawings(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, data.floors().size());
        Backgrounds backgrounds = data.folder() == null ? null : new Backgrounds(data.folder());
        List<Block> blocks = new ArrayList<>();
        PlanTable.Builder list = new PlanTable.Builder("drawings", words.text("sheets.title"), "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.number"), 1).column(words.text("column.name"), 4).column(words.text("column.scale"), 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.paper"), 1); //$NON-NLS-1$
        int number = 0;
        for (Floor floor : data.floors()) {
            progress.checkCanceled();
            BackgroundLayer background = null;
            try {
                background = BackgroundLayer.of(floor, backgrounds, progress).orElse(null);
            } catch (ProblemException e) {
                notes.add(words.text("note.background", floor.getName(), e.problem().message())); //$NON-NLS-1$
            }
            TitleBlock title = new TitleBlock(data.site().getName(), words.text("drawing.title", floor.getName()), //$NON-NLS-1$
                    "P-" + String.format(java.util.Locale.ROOT, "%02d", ++number), data.request().author(), data.request().date().toString(), //$NON-NLS-1$ //$NON-NLS-2$
                    data.request().revision());
            FloorDrawing drawing = new FloorDrawing(data, floor, plans.get(floor), results.get(floor), background);
            try {
                Sheet sheet = drawing.sheet(PageSetup.fit(data.request().paper(), true), title, progress.split(1));
                sheets.put(floor, sheet);
                list.row(title.number(), title.drawing(), FloorDrawing.ratio(sheet), data.request().paper().label());
                blocks.add(new Block.Figure(sheet.svg(), title.drawing(), sheet.width(), sheet.height(), true));
            } catch (ProblemException e) {
                notes.add(words.text("note.background", floor.getName(), e.problem().message())); //$NON-NLS-1$
            }
        }
        blocks.add(0, blocks.isEmpty() ? new Block.Paragraph(words.text("drawings.none"), true) : new Block.Grid(list.build())); //$NON-NLS-1$
        return new Chapter(PlanPart.DRAWINGS, words.text("drawings.title"), words.text("drawings.intro", sheets.size()), blocks); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void remark() {
        long unplaced = data.site().getDevices().stream().filter(d -> data.placement(d).isEmpty()).count();
        if (unplaced > 0) {
            notes.add(words.text("note.unplaced", unplaced)); //$NON-NLS-1$
        }
        long unknown = data.cables().stream().filter(l -> data.length(l).origin() == PlanData.Origin.UNKNOWN).count();
        if (unknown > 0) {
            notes.add(words.text("note.lengths", unknown)); //$NON-NLS-1$
        }
        long unset = data.floors().stream().flatMap(f -> f.getPlacements().stream())
                .filter(p -> p.getMount() == org.headend.design.site.Mount.UNSET).count();
        if (unset > 0) {
            notes.add(words.text("note.mounts", unset)); //$NON-NLS-1$
        }
        data.catalog().problems().stream().map(p -> p.place().resource()).distinct()
                .forEach(file -> notes.add(words.text("note.catalog", java.nio.file.Path.of(file).getFileName()))); //$NON-NLS-1$
    }
}
