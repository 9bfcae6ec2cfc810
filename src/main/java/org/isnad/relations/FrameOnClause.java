package org.isnad.relations;

import java.util.List;
import org.isnad.relations.FrameMatcher.Context;
import org.isnad.relations.FrameMatcher.Site;
import org.isnad.syntax.VerbReading;

/**
 * One frame laid on one clause, in one reading of its verb: what each step of an attempt is told.
 *
 * @param context what the sentence so far offers the clause
 * @param site the sentence in which it stands
 * @param view what grammar says of it before any place is filled
 */
record FrameOnClause(
    Clause clause, VerbReading reading, Frame frame, Context context, Site site, ClauseView view) {

  FrameOnClause(Clause clause, VerbReading reading, Frame frame, Context context, Site site) {
    this(clause, reading, frame, context, site, new ClauseView(clause, reading, frame, site));
  }

  List<Unit> units() {
    return site.units();
  }

  Participants participants() {
    return site.participants();
  }

  PartyKinds kinds() {
    return site.kinds();
  }
}
