package org.headend.plan.internal.word;

import java.math.BigInteger;

/**
 * What is around a block.
 *
 * @param left  distance from the edge of the text, points
 * @param right as left
 * @param box   the innermost block with a border or ground; null for none
 * @param page  name of the kind of page
 * @param list  numbering of the list that it is in; null for none
 * @param level depth of that list, from 0; -1 outside
 */
record Frame(double left, double right, Block box, String page, BigInteger list, int level) {
    static final Frame OUTERMOST = new Frame(0, 0, null, "auto", null, -1); //$NON-NLS-1$

    Frame within(Block block) {
        return new Frame(left + block.inset(Block.LEFT), right + block.inset(Block.RIGHT), block.isBox() ? block : box,
                block.page().equals("auto") ? page : block.page(), list, level); //$NON-NLS-1$
    }

    Frame list(BigInteger numbering) {
        return new Frame(left, right, box, page, numbering, level + 1);
    }
}
