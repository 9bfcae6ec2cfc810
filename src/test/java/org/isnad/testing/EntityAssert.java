package org.isnad.testing;

import java.util.List;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.EntityType;

/** Entities that fulfil all that was asked so far. */
public final class EntityAssert extends Narrowing<EntityAssert, Entity> {

  EntityAssert(ExtractionAssert whole, List<Entity> found) {
    this(whole, "an entity", found);
  }

  private EntityAssert(ExtractionAssert whole, String wanted, List<Entity> found) {
    super(whole, wanted, found, entity -> Shown.of(entity, whole.namesOf(entity)));
  }

  @Override
  EntityAssert narrowed(ExtractionAssert whole, String wanted, List<Entity> found) {
    return new EntityAssert(whole, wanted, found);
  }

  public EntityAssert ofType(EntityType type) {
    return that("of type " + type, entity -> entity.type() == type);
  }

  /** The text mentions it in this form too. */
  public EntityAssert calledAlso(String form) {
    return that("called also «" + form + "»", entity -> whole().namesOf(entity).contains(form));
  }

  /** The text's mentions in this form are of something else. */
  public EntityAssert neverCalled(String form) {
    return that("never called «" + form + "»", entity -> !whole().namesOf(entity).contains(form));
  }

  /** The ISO code of the state that it is or belongs to. */
  public EntityAssert inCountry(String code) {
    return that("in country " + code, entity -> entity.country().equals(Optional.of(code)));
  }
}
