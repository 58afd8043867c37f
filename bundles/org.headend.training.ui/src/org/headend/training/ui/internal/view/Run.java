package org.headend.training.ui.internal.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.headend.training.TrainingEvent;
import org.headend.training.TrainingJob;
import org.headend.training.ui.internal.Messages;

import com.fasterxml.jackson.databind.JsonNode;

/** The last run of one job, as far as it is known. */
record Run(Path folder, String name, List<String> classes, List<TrainingEvent> events, State state) {

    enum State {
        RUNNING, DONE, ENDED, NEW;

        String text() {
            return switch (this) {
                case RUNNING -> Messages.state_running;
                case DONE -> Messages.state_done;
                case ENDED -> Messages.state_ended;
                case NEW -> Messages.state_new;
            };
        }
    }

    static Run of(TrainingJob job, List<TrainingEvent> events, State state) {
        List<String> classes = StreamSupport.stream(job.json().path("classes").spliterator(), false) //$NON-NLS-1$
                .map(JsonNode::asText).toList();
        return new Run(job.folder(), job.name(), classes, events, state);
    }

    static Run past(TrainingJob job, List<TrainingEvent> events) {
        boolean done = events.stream().anyMatch(TrainingEvent.Done.class::isInstance);
        return of(job, events, events.isEmpty() ? State.NEW : done ? State.DONE : State.ENDED);
    }

    List<TrainingEvent.Epoch> epochs() {
        return all(TrainingEvent.Epoch.class);
    }

    List<TrainingEvent.Metric> metrics() {
        return all(TrainingEvent.Metric.class);
    }

    Optional<TrainingEvent.Confusion> confusion() {
        return all(TrainingEvent.Confusion.class).stream().reduce((first, last) -> last);
    }

    private <T extends TrainingEvent> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** One line per epoch, with a heading. */
    String csv() {
        StringBuilder csv = new StringBuilder("epoch,trainLoss,trainAccuracy,valLoss,valAccuracy,learningRate,seconds\n"); //$NON-NLS-1$
        epochs().forEach(e -> csv.append(e.epoch()).append(',').append(e.trainLoss()).append(',').append(e.trainAccuracy())
                .append(',').append(e.valLoss()).append(',').append(e.valAccuracy()).append(',').append(e.learningRate())
                .append(',').append(e.seconds()).append('\n'));
        return csv.toString();
    }
}
