package org.headend.catalog.netbox;

import java.util.List;
import java.util.Optional;

import org.headend.catalog.DeviceType;
import org.headend.catalog.netbox.Note.Kind;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What became of one file.
 *
 * @param place     the file
 * @param type      the device type; empty when the file cannot be used
 * @param json      the type as catalog files hold it, with what only NetBox needs below {@code netbox}; null with the type
 * @param notes     what was taken over, kept and assumed, in the order of the file
 * @param problem   why the file cannot be used
 * @param suspectPd true when ports that seem to give power are marked as powered; reading again with
 *                  {@link NetboxImport.Options#poweredMeansSource()} takes them for sources
 */
public record NetboxType(Place place, Optional<DeviceType> type, ObjectNode json, List<Note> notes, Optional<Problem> problem, boolean suspectPd) {

    public NetboxType {
        notes = List.copyOf(notes);
    }

    static NetboxType broken(Place place, Problem problem) {
        return new NetboxType(place, Optional.empty(), null, List.of(), Optional.of(problem), false);
    }

    public int count(Kind kind) {
        return (int) notes.stream().filter(n -> n.kind() == kind).count();
    }

    public List<Note> notes(Kind kind) {
        return notes.stream().filter(n -> n.kind() == kind).toList();
    }
}
