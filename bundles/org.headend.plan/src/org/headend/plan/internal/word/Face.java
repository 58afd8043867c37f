package org.headend.plan.internal.word;

/**
 * How characters look.
 *
 * @param points size
 * @param font   family for Latin letters
 * @param asian  family for Chinese characters
 * @param color  six hexadecimal digits
 * @param ground colour behind the characters; empty for none
 * @param spaced points between characters
 * @param raised {@code super}, {@code sub} or empty
 */
record Face(double points, String font, String asian, boolean bold, boolean italic, boolean underlined, boolean struck, String color, String ground,
        double spaced, String raised) {
}
