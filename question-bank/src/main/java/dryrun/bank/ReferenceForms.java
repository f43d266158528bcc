package dryrun.bank;

/// The forms of the JSON files of what is read.
record ReferenceForms(
    JsonForm clarify,
    JsonForm estimate,
    JsonForm diagram,
    JsonForm rubric,
    JsonForm drill,
    JsonForm template,
    JsonForm followUps,
    JsonForm flaws) {

  static ReferenceForms shipped() {
    return new ReferenceForms(
        new JsonForm("clarify.schema.json"),
        new JsonForm("estimate.schema.json"),
        new JsonForm("diagram.schema.json"),
        new JsonForm("rubric.schema.json"),
        new JsonForm("estimate-drill.schema.json"),
        new JsonForm("story-template.schema.json"),
        new JsonForm("follow-ups.schema.json"),
        new JsonForm("flaws.schema.json"));
  }
}
