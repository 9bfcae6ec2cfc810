package org.isnad.output;

import org.isnad.Extraction;

/** A document with counted people and quotations. */
final class Raid {

  /**
   * «The minister of health, Faris, said that "a raid killed twelve civilians". Police arrested
   * about 30. He visited Tyre.»
   */
  static final Extraction TOLD =
      JsonFormat.read(
          """
          {"schema": "isnad/1",
           "document": {"id": "raid", "date": null, "text": "قال وزير الصحة فارس إن «غارة قتلت اثني عشر مدنيا». واعتقلت الشرطة نحو 30. وزار صور."},
           "mentions": [],
           "entities": [{"id": "e1", "type": "PERSON", "name": "فارس", "country": "LB"}],
           "relations": [
            {"id": "r1", "predicate": "say", "cameo": "010", "plover": null, "confidence": 0.9,
             "trigger": {"start": 0, "end": 3, "text": "قال"},
             "subject": {"start": 15, "end": 19, "text": "فارس", "entity": "e1", "actor": "LB"},
             "object": {"start": 24, "end": 48, "text": "غارة قتلت اثني عشر مدنيا", "entity": null, "actor": null},
             "arguments": [], "speaker": null, "quote": {"start": 24, "end": 48},
             "polarity": "affirmed", "modality": "asserted", "date": null},
            {"id": "r2", "predicate": "minister-of", "cameo": null, "plover": null, "confidence": 0.85,
             "trigger": {"start": 4, "end": 8, "text": "وزير"},
             "subject": {"start": 15, "end": 19, "text": "فارس", "entity": "e1", "actor": "LB"},
             "object": {"start": 9, "end": 14, "text": "الصحة", "entity": null, "actor": null},
             "arguments": [], "speaker": null, "polarity": "affirmed", "modality": "asserted", "date": null},
            {"id": "r3", "predicate": "kill", "cameo": "180", "plover": null, "confidence": 0.8,
             "trigger": {"start": 29, "end": 33, "text": "قتلت"},
             "subject": {"start": 24, "end": 28, "text": "غارة", "entity": null, "actor": null},
             "object": {"start": 34, "end": 48, "text": "اثني عشر مدنيا", "entity": null, "actor": null,
              "quantity": {"value": 12, "bound": "exact"}},
             "arguments": [], "speaker": null, "quote": {"start": 34, "end": 42},
             "polarity": "affirmed", "modality": "asserted", "date": null},
            {"id": "r4", "predicate": "arrest", "cameo": null, "plover": null, "confidence": 0.7,
             "trigger": {"start": 52, "end": 58, "text": "اعتقلت"}, "subject": null,
             "object": {"start": 66, "end": 72, "text": "نحو 30", "entity": null, "actor": null,
              "quantity": {"value": 30, "bound": "about"}},
             "arguments": [], "speaker": null, "quote": {"start": 29, "end": 33},
             "polarity": "affirmed", "modality": "asserted", "date": null},
            {"id": "r5", "predicate": "visit", "cameo": null, "plover": null, "confidence": 0.6,
             "trigger": {"start": 75, "end": 78, "text": "زار"},
             "subject": {"start": null, "end": null, "text": null, "entity": "e1", "actor": "LB"},
             "object": {"start": 79, "end": 82, "text": "صور", "entity": null, "actor": null,
              "quantity": {"value": 2, "bound": "at-least"}},
             "arguments": [], "speaker": null, "polarity": "affirmed", "modality": "asserted", "date": null}]}
          """);

  private Raid() {}
}
