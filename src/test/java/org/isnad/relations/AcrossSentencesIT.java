package org.isnad.relations;

import static org.isnad.testing.ExtractionAssert.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.testing.ExtractionAssert;
import org.junit.jupiter.api.Test;

/** What one sentence hands on to the next is who is meant, never a place in its words. */
class AcrossSentencesIT {

  private static final Isnad ISNAD = Isnad.create();

  private static ExtractionAssert read(String text) {
    return assertThat(ISNAD.extract(Article.of(text).publishedOn(LocalDate.of(2024, 5, 10))))
        .hasNoError()
        .hasSpansThatHoldTheirWords();
  }

  @Test
  void aSpeakerWithAPossessiveSpeaksOnInAShorterSentence() {
    read("وبعد عودة الوفد من الاجتماع أمس قال سفيرها إن اللقاء كان مفيدا. وأضاف أنه متفائل.")
        .hasRelation("say")
        .triggeredBy("أضاف")
        .from("سفيرها");
  }

  @Test
  void theStateOfTheNextSentenceIsNotTheSpeakersOwn() {
    read("بعد نهاية السباق أمس قال مدربها إن الفريق متعب. وقال إن ألمانيا سحبت سفيرها من كينشاسا.")
        .hasRelation("summon")
        .from("ألمانيا");
  }

  @Test
  void theDateOfTheNextSentenceIsNotPartOfTheSpeakerBefore() {
    read("قال خبير أمس الخميس إن السوق هادئة.\nقال أمس إن كندا طردت السفير.")
        .hasRelation("say")
        .to("كندا طردت السفير")
        .on("2024-05-09");
  }

  @Test
  void aNamedSpeakerSpeaksOn() {
    read("قال الوزير سامي العطار إن الميناء آمن. وأضاف أن كندا طردت السفير.")
        .hasRelation("expel")
        .saidBy("سامي العطار");
  }

  @Test
  void whoSpeaksInARelativeClauseDoesNotSpeakOn() {
    read("قال المدرب كمال رشدي إنه «لا يفكر في شيء بخلاف مشروعه مع نادي النور»، الذي أعلن أن"
            + " الملعب جاهز. وأضاف أن اللاعبين متعبون.")
        .hasRelation("say")
        .triggeredBy("أضاف")
        .from("كمال رشدي");
  }

  @Test
  void aStateFirstNamedBehindLiHasItsWholeName() {
    Extraction extraction = ISNAD.extract(Article.of("زار الوفد لبنان ثم عاد للسعودية."));
    Assertions.assertThat(extraction.entities())
        .extracting(Entity::name)
        .contains("السعودية", "لبنان");
  }
}
