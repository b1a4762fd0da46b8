//! Documents as they are usual, with made-up places and cases.

use crate::*;

fn s(text: &str) -> String {
    text.to_owned()
}

fn all(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| s(text)).collect()
}

fn inline(text: &str) -> Vec<Inline> {
    vec![Inline::text(text)]
}

fn foot(first: &str, second: &str) -> Foot {
    Foot {
        lines: all(&[first, second]),
        page: s("Page {page} of {pages}"),
    }
}

pub(super) fn result() -> ResultSheet {
    ResultSheet {
        head: Head {
            above: Some(s("Embassy of Sweden, Riga · Consular section")),
            title: s("Result: adult at work"),
            reference: Some(s("2026-014")),
            beside: all(&["22 May 2026, 10:05", "Copy 1 of 2"]),
        },
        headline: s("There is good reason to refer this person."),
        lead: s(
            "Several signs of exploitation at work came together. Ask whether the person agrees to meet support in Latvia; do not wait for certainty.",
        ),
        not_identification: [
            s("This is not a formal identification."),
            s(
                "In Latvia only the police, a prosecutor, a court or a mandated service provider can decide that. The answers are a reason to ask them to look.",
            ),
        ],
        elements: vec![
            element(
                "Act",
                "present",
                "Recruited in an online advert, travel booked by the agency.",
            ),
            element(
                "Means",
                "present",
                "Deceived about the job; passport kept; threatened with the authorities.",
            ),
            element(
                "Purpose",
                "likely, unclear",
                "Work without agreed pay. Hours and days off not yet known.",
            ),
        ],
        findings_title: s("How the answers were weighed"),
        findings_head: [s("Part"), s("Signs"), s("Strength"), s("Reading")],
        findings: vec![
            finding(
                "Deceptive recruitment",
                &[
                    ("A different job from the one promised", 3),
                    ("Pay lower than agreed", 2),
                ],
                "Counts",
            ),
            finding(
                "Coercion at work",
                &[
                    ("Papers held by the employer", 3),
                    ("Threatened with the authorities", 2),
                ],
                "Counts",
            ),
            finding(
                "Vulnerability used",
                &[("Right to stay depends on the employer", 2)],
                "Not enough alone",
            ),
            finding(
                "Exploitation",
                &[("Two months without pay", 2), ("No social insurance", 1)],
                "Not enough alone",
            ),
            Finding {
                none: s("Asked, nothing reported"),
                reading: s("Nothing found"),
                name: s("Coercive recruitment"),
                ..Finding::default()
            },
            Finding {
                none: s("Two questions open"),
                reading: s("Not asked"),
                name: s("Vulnerability at work"),
                ..Finding::default()
            },
        ],
        method: Some(s(
            "A part counts with two strong signs, one strong and any other, three medium, or two medium and one weak.",
        )),
        unknown: Listed {
            title: s("Not known yet"),
            items: all(&[
                "Hours and days off",
                "Who holds the bank card",
                "Others in the same housing",
            ]),
            remark: Some(s(
                "Leave these to trained interviewers unless safety depends on them.",
            )),
        },
        next_title: s("Next"),
        next: vec![
            step(
                "Ask for agreement.",
                "Who may know, and what. A card is ready in Vietnamese.",
            ),
            step(
                "Call without a name first.",
                "Shelter Safe House advises on anonymous cases.",
            ),
            step(
                "Agree a safe contact.",
                "Number, hours, a word that means “not now”.",
            ),
        ],
        agreement_title: s("Agreement"),
        agreement: vec![
            Fact::new(
                "Agreed to",
                "Shelter Safe House: all details. In writing, 21 May 2026.",
            ),
            Fact::new(
                "Did not agree to",
                "Police at present. Any contact with the embassy of the home country.",
            ),
            Fact::new("Safe contact", ""),
        ],
        signatures: all(&["Officer", "Received by, time"]),
        foot: foot(
            "Restricted. Hand over in person or encrypted. Do not e-mail, do not copy to the visa file.",
            "Erase or shred by 22 November 2026.",
        ),
    }
}

fn element(name: &str, state: &str, text: &str) -> Element {
    Element {
        name: s(name),
        state: s(state),
        text: s(text),
    }
}

fn finding(name: &str, signs: &[(&str, u8)], reading: &str) -> Finding {
    let label = |bars| s(["weak", "medium", "strong"][usize::from(bars - 1)]);
    Finding {
        name: s(name),
        signs: signs
            .iter()
            .map(|&(text, bars)| Sign {
                text: s(text),
                strength: Some(Strength {
                    bars,
                    label: label(bars),
                }),
            })
            .collect(),
        none: String::new(),
        reading: s(reading),
    }
}

fn step(title: &str, text: &str) -> Step {
    Step {
        title: s(title),
        text: s(text),
    }
}

/// A blank checklist of two groups.
pub(super) fn checklist() -> Checklist {
    Checklist {
        head: Head {
            title: s("Adult at work"),
            beside: all(&["About 25 minutes"]),
            ..Head::default()
        },
        facts: vec![
            Fact::new("Reference", ""),
            Fact::new("Date, time", ""),
            Fact::new("Officer", ""),
        ],
        intro: vec![
            Block::paragraph(
                "Take this list when an adult has a private place and time to talk about work. Stop whenever the person wants to. It is a prompt, not an identification.",
            ),
            Block::Notice(vec![
                Inline::Strong(inline("Paper can be found.")),
                Inline::text(" Write no name on this sheet, and do not leave it with the person."),
            ]),
        ],
        answers: all(&["Yes", "No", "Unclear", "Not asked"]),
        note_label: s("Note"),
        groups: vec![
            Group {
                title: s("Papers and money"),
                intro: vec![Block::paragraph(
                    "Ask about the place before the person who holds it.",
                )],
                questions: vec![
                    Question {
                        text: s("Is the person’s passport or identity card with someone else?"),
                        how: vec![
                            Block::Say(vec![Block::paragraph(
                                "“Where is your passport today? Could you pick it up yourself if you wanted to?”",
                            )]),
                            Block::List {
                                mark: Mark::Bullet,
                                items: vec![
                                    vec![Block::paragraph(
                                        "✓ Ask about the place first. Who holds it usually follows.",
                                    )],
                                    vec![Block::paragraph(
                                        "✗ Not “who took it?” It asks for a name before there is trust.",
                                    )],
                                ],
                            },
                            Block::Paragraph(vec![
                                Inline::text("Why: who holds the papers decides who can leave. "),
                                Inline::Link {
                                    text: inline("Documents"),
                                    address: None,
                                },
                            ]),
                        ],
                        lines: 1,
                        ..Question::default()
                    },
                    Question {
                        text: s("Does somebody else decide over the person’s pay?"),
                        aside: Some(s("Only if the person is paid")),
                        lines: 2,
                        ..Question::default()
                    },
                    Question {
                        text: s("How large is the debt?"),
                        answer: Answer::Words(None),
                        ..Question::default()
                    },
                ],
            },
            Group {
                title: s("Freedom to leave"),
                intro: Vec::new(),
                questions: vec![Question {
                    text: s("Does someone wait outside, or call all the time?"),
                    aside: Some(s("Look and listen; do not ask")),
                    how: vec![Block::List {
                        mark: Mark::Bullet,
                        items: vec![vec![Block::paragraph(
                            "✓ Look at the telephone, the door and the car park before the talk begins.",
                        )]],
                    }],
                    lines: 1,
                    ..Question::default()
                }],
            },
        ],
        signatures: Vec::new(),
        foot: foot(
            "Diplomatic Handbook, edition 2026-05",
            "Printed 22 May 2026.",
        ),
    }
}

/// The same, with answers.
pub(super) fn filled() -> Checklist {
    let mut filled = checklist();
    filled.head.reference = Some(s("2026-014"));
    filled.head.beside = all(&["22 May 2026, 10:05"]);
    filled.facts = vec![Fact::new("Officer", "M. L.")];
    filled.signatures = all(&["Officer"]);
    let given = [
        (Some(0), None, Some("“In the office with the others.”")),
        (Some(3), Some("not safe: someone could hear"), None),
        (None, None, None),
        (Some(2), None, None),
    ];
    let questions = filled
        .groups
        .iter_mut()
        .flat_map(|group| &mut group.questions);
    for (question, (chosen, reason, note)) in questions.zip(given) {
        question.how = Vec::new();
        question.lines = 0;
        question.note = note.map(s);
        question.answer = match question.answer {
            Answer::Words(_) => Answer::Words(Some(s("About 2,000 euros"))),
            Answer::Choice { .. } => Answer::Choice {
                chosen,
                reason: reason.map(s),
            },
        };
    }
    filled
}

pub(super) fn recovery_code() -> RecoveryCode {
    RecoveryCode {
        head: Head {
            title: s("Recovery code"),
            beside: all(&["22 May 2026"]),
            ..Head::default()
        },
        opens: s(
            "This code opens the locked notes of one profile of the Diplomatic Handbook when the passphrase is forgotten. Nobody can make a new one without it.",
        ),
        groups: all(&["7K3M", "Q9ZT", "04WX", "HB2N", "R8VD", "5EJP", "C6"]),
        warning: Some(s(
            "Whoever has this sheet and the computer can read everything.",
        )),
        facts: vec![Fact::new("Profile", ""), Fact::new("Sealed on", "")],
        lists: vec![
            Listed {
                title: s("Where to keep it"),
                items: all(&[
                    "In a sealed envelope in the mission’s safe, not beside the computer.",
                    "Sign across the flap. A broken envelope means: make a new code.",
                ]),
                remark: None,
            },
            Listed {
                title: s("How to use it"),
                items: all(&[
                    "Choose “Forgotten passphrase” and type the groups; spaces do not matter.",
                    "Choose a new passphrase, then print a new code and shred this one.",
                ]),
                remark: None,
            },
        ],
        foot: Foot {
            lines: all(&["Shred when it has been used or replaced."]),
            page: String::new(),
        },
    }
}

/// A page with every kind of block.
pub(super) fn page() -> Page {
    Page {
        head: Head {
            above: Some(s("Identification")),
            title: s("When somebody stands at the counter"),
            ..Head::default()
        },
        summary: Some(s("What to say and to notice in the first two minutes.")),
        blocks: vec![
            Block::heading(1, "First words"),
            Block::Paragraph(vec![
                Inline::text("Speak "),
                Inline::Strong(inline("slowly")),
                Inline::text(" and "),
                Inline::Emphasis(inline("alone")),
                Inline::text(" with the person."),
                Inline::Note(1),
                Inline::text(" More in "),
                Inline::Link {
                    text: inline("Talking safely"),
                    address: None,
                },
                Inline::text(" and at "),
                Inline::Link {
                    text: inline("the registry"),
                    address: Some(s("https://example.org/registry")),
                },
                Inline::text("."),
            ]),
            Block::Say(vec![Block::paragraph(
                "“What do you need help with today?”",
            )]),
            Block::Alert {
                label: s("Risk of harm"),
                blocks: vec![Block::paragraph(
                    "Never let a companion interpret. What the person says may be punished later.",
                )],
            },
            Block::heading(2, "Signs"),
            Block::List {
                mark: Mark::Box,
                items: vec![
                    vec![Block::paragraph("Someone else holds the passport")],
                    vec![Block::paragraph("The answers sound learned")],
                ],
            },
            Block::List {
                mark: Mark::Number(1),
                items: vec![
                    vec![
                        Block::paragraph("Offer water and a chair."),
                        Block::List {
                            mark: Mark::Bullet,
                            items: vec![vec![Block::paragraph("Away from the window.")]],
                        },
                    ],
                    vec![Block::paragraph("Close the door.")],
                ],
            },
            Block::Table {
                align: vec![Align::Start, Align::End],
                head: vec![inline("Country"), inline("Days")],
                rows: vec![
                    vec![inline("Latvia"), inline("30")],
                    vec![inline("Norway"), inline("180")],
                ],
            },
            Block::DoDont {
                titles: [inline("Do"), inline("Do not")],
                dos: vec![inline("Ask where the passport is."), inline("Wait.")],
                donts: vec![inline("Ask who took it.")],
            },
            Block::Rule,
            Block::Paragraph(vec![
                Inline::text("In Ukrainian: "),
                Inline::Foreign {
                    lang: s("uk"),
                    text: inline("Вам потрібна допомога?"),
                },
                Inline::Break,
                Inline::Code(s("TRM-7")),
            ]),
            Block::Code(s("Name\n  Office")),
        ],
        notes_title: s("Notes"),
        notes: vec![vec![Block::paragraph("Handbook practice.")]],
        foot: foot(
            "Diplomatic Handbook, edition 2026-05",
            "Checked 21 May 2026.",
        ),
    }
}

/// A result from right to left, with Latin words and numbers within.
pub(super) fn arabic_result() -> ResultSheet {
    ResultSheet {
        head: Head {
            above: Some(s("سفارة السويد، ريغا · القسم القنصلي")),
            title: s("النتيجة: شخص بالغ في العمل"),
            reference: Some(s("2026-014")),
            beside: all(&["22 أيار 2026، 10:05"]),
        },
        headline: s("هناك سبب وجيه لإحالة هذا الشخص."),
        lead: s("اجتمعت علامات عدة. اسأل الشخص إن كان يوافق على لقاء Shelter Safe House في لاتفيا."),
        not_identification: [
            s("هذا ليس تحديدًا رسميًا."),
            s("الشرطة أو المدعي العام أو المحكمة فقط يمكنهم أن يقرروا ذلك."),
        ],
        findings_title: s("كيف وُزنت الإجابات"),
        findings_head: [s("الجزء"), s("العلامات"), s("القوة"), s("القراءة")],
        findings: vec![
            Finding {
                name: s("التوظيف المخادع"),
                signs: vec![
                    Sign {
                        text: s("عمل آخر غير الموعود"),
                        strength: Some(Strength {
                            bars: 3,
                            label: s("قوية"),
                        }),
                    },
                    Sign {
                        text: s("أجر أقل من المتفق عليه"),
                        strength: Some(Strength {
                            bars: 2,
                            label: s("متوسطة"),
                        }),
                    },
                ],
                reading: s("يُحتسب"),
                ..Finding::default()
            },
            Finding {
                name: s("الاستغلال"),
                none: s("سؤالان مفتوحان"),
                reading: s("لم يُسأل"),
                ..Finding::default()
            },
        ],
        unknown: Listed {
            title: s("غير معروف بعد"),
            items: all(&["ساعات العمل", "من يحمل بطاقة البنك"]),
            remark: None,
        },
        next_title: s("التالي"),
        next: vec![
            step("اطلب الموافقة.", "من يجوز له أن يعرف، وماذا."),
            step("اتصل على 112.", ""),
        ],
        agreement_title: s("الموافقة"),
        agreement: vec![
            Fact::new("وافق على", "Shelter Safe House"),
            Fact::new("اتصال آمن", ""),
        ],
        signatures: all(&["الموظف", "استلمه، الوقت"]),
        foot: Foot {
            lines: all(&["يُسلَّم باليد أو مشفرًا."]),
            page: s("صفحة {page} من {pages}"),
        },
        ..ResultSheet::default()
    }
}

/// Two questions from right to left.
pub(super) fn arabic_checklist() -> Checklist {
    Checklist {
        head: Head {
            title: s("شخص بالغ في العمل"),
            ..Head::default()
        },
        facts: vec![Fact::new("المرجع", "")],
        answers: all(&["نعم", "لا", "غير واضح", "لم يُسأل"]),
        note_label: s("ملاحظة"),
        groups: vec![Group {
            title: s("الأوراق والمال"),
            intro: Vec::new(),
            questions: vec![
                Question {
                    text: s("هل جواز سفر الشخص عند شخص آخر؟"),
                    how: vec![
                        Block::Say(vec![Block::paragraph("«أين جواز سفرك اليوم؟»")]),
                        Block::List {
                            mark: Mark::Bullet,
                            items: vec![vec![Block::paragraph("✓ اسأل عن المكان أولًا.")]],
                        },
                    ],
                    lines: 1,
                    ..Question::default()
                },
                Question {
                    text: s("كم يبلغ الدين؟"),
                    answer: Answer::Words(None),
                    ..Question::default()
                },
            ],
        }],
        foot: Foot {
            lines: Vec::new(),
            page: s("صفحة {page} من {pages}"),
        },
        ..Checklist::default()
    }
}

/// Words of every language in one table.
pub(super) fn languages(words: &[(&str, &str)]) -> Page {
    Page {
        head: Head {
            title: s("Languages"),
            ..Head::default()
        },
        blocks: vec![Block::Table {
            align: Vec::new(),
            head: vec![inline("Language"), inline("Words"), inline("Heavier")],
            rows: words
                .iter()
                .map(|&(lang, words)| {
                    let foreign = |text| {
                        vec![Inline::Foreign {
                            lang: s(lang),
                            text,
                        }]
                    };
                    vec![
                        inline(lang),
                        foreign(inline(words)),
                        foreign(vec![Inline::Strong(inline(words))]),
                    ]
                })
                .collect(),
        }],
        ..Page::default()
    }
}
