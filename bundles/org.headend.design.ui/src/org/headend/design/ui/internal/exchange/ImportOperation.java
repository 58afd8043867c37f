package org.headend.design.ui.internal.exchange;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.design.devicelist.DeviceList;
import org.headend.design.devicelist.DeviceListImport;
import org.headend.design.devicelist.Line.Outcome;
import org.headend.design.devicelist.Report;
import org.headend.design.exchange.DesignMerge;
import org.headend.design.exchange.DrawioImport;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.exchange.PreviewTable.Row;

/** What was read, ready to go into a design; previews go into copies. */
sealed interface ImportOperation {

    /** What came of it. @param rows one for each device, and what concerns the whole */
    record Outcomes(List<Row> rows, int added, int updated, int skipped, int links) {
    }

    /** Changes the document. */
    Outcomes apply(Document document, Catalog catalog, IProgressMonitor monitor);

    /** A drawing; what it says goes to devices that are there, and beside them. */
    record Drawing(DrawioImport.Result result) implements ImportOperation {

        @Override
        public Outcomes apply(Document document, Catalog catalog, IProgressMonitor monitor) {
            List<Row> rows = Previews.of(result, catalog);
            DesignMerge.Summary summary = DesignMerge.into(document, EcoreUtil.copy(result.document()), result.ids(), 0, 0);
            return new Outcomes(rows, summary.added(), summary.updated(), 0, summary.links());
        }
    }

    /** A list of devices. */
    record Devices(DeviceList list, String type, boolean update) implements ImportOperation {

        @Override
        public Outcomes apply(Document document, Catalog catalog, IProgressMonitor monitor) {
            int links = document.getSite().getLinks().size();
            Report report = DeviceListImport.apply(document, catalog, list, new DeviceListImport.Options(type, update, Locale.getDefault()), monitor);
            return new Outcomes(Previews.of(report, catalog), report.count(Outcome.CREATED), report.count(Outcome.UPDATED), report.count(Outcome.SKIPPED),
                    document.getSite().getLinks().size() - links);
        }
    }
}
