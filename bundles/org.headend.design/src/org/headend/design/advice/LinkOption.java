package org.headend.design.advice;

import java.util.List;

/**
 * One medium for a link, judged.
 *
 * @param medium   entry of the table of media
 * @param reasons  why it is out, as sentences; empty when it will do
 * @param terms    what its score is made of
 * @param takes    what has to be there or to be bought, as sentences
 * @param usable   rate for applications over the distance, Mbit/s
 * @param limit    longest run at the needed rate, m
 */
public record LinkOption(MediaTable.Entry medium, List<String> reasons, List<Term> terms, List<String> takes, double usable, double limit) {

    /** A part of a score: a mark from 0 to 1 and its weight. */
    public record Term(Kind kind, double mark, double weight) {
        public double contribution() {
            return mark * weight;
        }
    }

    /** What is marked. */
    public enum Kind {
        HEADROOM, RELIABILITY, COST, LENGTH, LATENCY, POWER, ENERGY, SECURITY;

        /** Translated name. */
        public String label() {
            return switch (this) {
                case HEADROOM -> Messages.term_headroom;
                case RELIABILITY -> Messages.term_reliability;
                case COST -> Messages.term_cost;
                case LENGTH -> Messages.term_length;
                case LATENCY -> Messages.term_latency;
                case POWER -> Messages.term_power;
                case ENERGY -> Messages.term_energy;
                case SECURITY -> Messages.term_security;
            };
        }
    }

    public boolean possible() {
        return reasons.isEmpty();
    }

    /** Sum of all contributions, 0 … 1. */
    public double score() {
        return terms.stream().mapToDouble(Term::contribution).sum();
    }
}
