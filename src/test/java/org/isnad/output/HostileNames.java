package org.isnad.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.LatinName;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.testing.Mentions;
import org.isnad.testing.Relations;

/** Names that could break a format, each standing in a text, its entity and its document's id. */
final class HostileNames {

  private HostileNames() {}

  static Stream<String> all() {
    return Stream.of(
        "tab\tin it",
        "\tat the beginning",
        "line\nfeed",
        "carriage\r\nreturn\r",
        "\"quoted\", comma; semicolon",
        "\"",
        "'single'",
        "back\\slash\\n\\u0041\\",
        "bar|bar\\|bar",
        "<tag attribute=\"x\">&amp;</tag>]]>",
        "<!-- -->",
        "=HYPERLINK(\"http://example.org\")",
        "+1",
        "-1+1",
        "@SUM(A1)",
        "＝１",
        "'=1",
        "\u0000\u0001\u001B[2J\u007F\u0085\u009F",
        "\u2028\u2029\u000B\u000C\u001C",
        "\uD800 high",
        "low \uDC00\uD83D",
        "\uD83D\uDE00 emoji \uD83D\uDE00",
        "\uFFFE\uFFFF\uFEFF",
        "\u202Eright to left\u2066",
        "# comment",
        "-DOCSTART-",
        "T1\tPERSON 0 1\tx",
        "@prefix x: <y> .",
        "{\"json\": [1]}",
        "../../etc/passwd",
        " ",
        "رئيس «الوزراء»، نوري");
  }

  /** «NAME accused NAME», said by NAME. */
  static Extraction named(String name) {
    String text = name + " اتهم " + name + "\uD83D\uDE00.";
    int verb = name.length() + 1;
    int second = verb + 5;
    Span first = new Span(0, name.length());
    Span other = new Span(second, second + name.length());
    Participant subject = party(first, name);
    Participant object = party(other, name);
    Relation accusation =
        Relations.relation(
            "r1",
            new Predicate("accuse", Optional.of("112"), Optional.of("ACCUSE")),
            new Trigger(new Span(verb, verb + 4), "اتهم", "اتهم"),
            subject,
            object,
            List.of(
                new Argument(Role.LOCATION, subject),
                new Argument(Role.CLAIM, object),
                new Argument(Role.CLAIM, subject)),
            Optional.of(subject),
            Polarity.NEGATED,
            Modality.REPORTED,
            Optional.of("2024-05-02"),
            0.75,
            "lexicon/predicates.tsv#accuse");
    return new Extraction(
        Article.of(name, text, Optional.of(LocalDate.of(2024, 5, 3))),
        List.of(mention("m1", first, name), mention("m2", other, name)),
        List.of(new Entity("e1", EntityType.PERSON, name, Optional.of("KP"))),
        List.of(accusation),
        Optional.empty());
  }

  /** The same where the name has one in Latin letters. */
  static Extraction called(String name, LatinName latin) {
    Extraction named = named(name);
    return new Extraction(
        named.article(),
        named.mentions(),
        List.of(
            new Entity(
                "e1",
                EntityType.PERSON,
                name,
                Optional.of("KP"),
                Optional.empty(),
                Optional.of(latin),
                Optional.empty())),
        named.relations(),
        Optional.empty());
  }

  private static Participant party(Span span, String name) {
    return new Participant(
        Optional.of(span), name, Optional.of("e1"), name, Optional.of("KP"), Optional.empty());
  }

  private static Mention mention(String id, Span span, String name) {
    return Mentions.mention(
        id, span, name, MentionType.PERSON, Optional.of("e1"), Optional.empty(), 0.5, "test");
  }
}
