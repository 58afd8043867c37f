package org.headend.plan.internal.content;

import java.util.List;

import org.headend.plan.PlanPart;

/**
 * One document of a plan, a chapter of the package.
 *
 * @param intro  one or two sentences; empty for none
 * @param tables what is also written for spreadsheets
 */
public record Chapter(PlanPart part, String title, String intro, List<Block> blocks, List<PlanTable> tables) {

    public Chapter {
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
    }

    /** With the tables that are among the blocks. */
    Chapter(PlanPart part, String title, String intro, List<Block> blocks) {
        this(part, title, intro, blocks, blocks.stream().filter(Block.Grid.class::isInstance).map(b -> ((Block.Grid) b).table()).toList());
    }

    Chapter withTables(List<PlanTable> others) {
        return new Chapter(part, title, intro, blocks, others);
    }
}
