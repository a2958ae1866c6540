//! The steps over time: what to do, and when it is done.

use crate::words::{PathText, Step};
use engine::PathCode;

/// The first step of every path.
pub const PREPARE: Step = Step {
    text: "Ask five possible clients what they would buy, and at what price. Write down their answers: it is the start of market research.",
    done_when: Some("you know who to sell to, what, and at what price."),
};

/// The words of a step, with the legal form in its place.
pub fn step_text(step: Step, variant: &str) -> String {
    step.text.replace("{variante}", variant)
}

const fn step(text: &'static str, done_when: &'static str) -> Step {
    Step {
        text,
        done_when: Some(done_when),
    }
}

/// A step that nothing follows, or that nothing but itself ends.
const fn last(text: &'static str) -> Step {
    Step { text, done_when: None }
}

/// The words of a path.
#[expect(clippy::too_many_lines, reason = "a table: one row a path")]
pub const fn path(code: PathCode) -> PathText {
    match code {
        PathCode::TitreDabord => PathText {
            title: "First, the residence permit",
            steps: const {
                &[
                    step(
                        "Get advice from an association that helps foreign people.",
                        "you know which permit to ask for.",
                    ),
                    step("Get the permit, or change it.", "the new permit is in your hands."),
                    last("Come back and answer this questionnaire."),
                ]
            },
        },
        PathCode::TitreAVerifier => PathText {
            title: "First, have your residence permit checked",
            steps: const {
                &[
                    step(
                        "Write in three lines your activity, your number of hours and the contract you aim for. Show them, with your permit, to the préfecture, a specialised association or a lawyer.",
                        "you know, in writing, what your permit allows.",
                    ),
                    step(
                        "Ask for another permit, or for the work authorisation if your card requires it, before you sign anything.",
                        "the authorisation or the new permit is in your hands.",
                    ),
                    last("Come back and answer this questionnaire."),
                ]
            },
        },
        PathCode::RevoirProjet => PathText {
            title: "Rework the project",
            steps: const {
                &[
                    step(
                        "Read what blocks each way.",
                        "you know what comes from the law and what comes from the project.",
                    ),
                    step("See which answer could change.", "one option seems possible to you."),
                    last("Talk about it with a service that helps people start a business."),
                ]
            },
        },
        PathCode::EmploiAClarifier => PathText {
            title: "First, clarify your employment",
            steps: const {
                &[
                    step(
                        "Write down what the employer or the client asks for: hours, tools, prices.",
                        "what they ask for is clear, in writing if possible.",
                    ),
                    step(
                        "Get advice: labour inspectorate (inspection du travail), trade union or lawyer.",
                        "you know your choices.",
                    ),
                    last("Come back and answer the questionnaire with other clients or a project of your own."),
                ]
            },
        },
        PathCode::ClauseDabord => PathText {
            title: "First, your employment contract",
            steps: const {
                &[
                    step(
                        "Have the clause checked.",
                        "you know what it forbids, where and for how long.",
                    ),
                    step(
                        "Ask the employer for a written agreement, or choose other clients.",
                        "the agreement is in writing, or the project no longer competes with the employer.",
                    ),
                    last("Come back and answer this questionnaire."),
                ]
            },
        },
        PathCode::AgeDabord => PathText {
            title: "At 16",
            steps: const {
                &[
                    step(
                        "Show this result to your parents. Choose together something to try selling without a business, for example with an association or a mini-business (mini-entreprise) at school.",
                        "you have a date to talk about it again.",
                    ),
                    step(
                        "Prepare the project with them and with a service that helps people start a business: what you will sign, the money, the clients.",
                        "you are 16, and have the written agreement of your parents.",
                    ),
                    last("Come back and answer this questionnaire."),
                ]
            },
        },
        PathCode::TempsPartielDabord => PathText {
            title: "First, part-time work to start a business",
            steps: const {
                &[
                    step(
                        "Send the request for part-time work to start a business, temps partiel pour création (three years, plus one year).",
                        "you have an acknowledgement of receipt.",
                    ),
                    step(
                        "Wait for the answer before you sell anything.",
                        "the agreement is in writing.",
                    ),
                    last("Come back and answer this questionnaire, with this part-time work as your post."),
                ]
            },
        },
        PathCode::QualificationDabord => PathText {
            title: "First, the qualification",
            steps: const {
                &[
                    step(
                        "Count your months of work in this trade, payslips in hand: three years are enough. If not, ask the chambre de métiers (chamber of trades) about a diploma, a title or a VAE (recognition of experience).",
                        "you have the proof of the qualification.",
                    ),
                    step(
                        "Or find a qualified person who will work with you: an employee, a partner in the business, or your spouse.",
                        "this person commits to it.",
                    ),
                    last("Come back and answer this questionnaire."),
                ]
            },
        },
        PathCode::TitreProDabord => PathText {
            title: "First, the diploma or the title of the profession",
            steps: const {
                &[
                    step(
                        "Find out who gives the diploma or the registration: school, professional body (ordre), regional health agency, federation. Note the list of documents.",
                        "the list is complete.",
                    ),
                    step(
                        "Get the diploma or the title, then be registered, or have your diploma registered.",
                        "the registration is confirmed.",
                    ),
                    last(
                        "Come back and answer this questionnaire, or choose for now a similar trade without a protected title.",
                    ),
                ]
            },
        },
        PathCode::RegimeArtiste => PathText {
            title: "Your own rules first: artiste-auteur (artist or author)",
            steps: const {
                &[
                    step(
                        "List your last three sales, or the next three. Say for each one: an original work, or a service?",
                        "each sale is in one of the two groups.",
                    ),
                    step(
                        "Declare yourself as an artiste-auteur for your works and your original creations.",
                        "the declaration is made.",
                    ),
                    last("Keep one of the four ways for your other activities only."),
                    last("Meet a CAE for culture if you are looking for a group."),
                ]
            },
        },
        PathCode::RegimePresseScene => PathText {
            title: "First, a contract and a payslip",
            steps: const {
                &[
                    step(
                        "Ask your next employer in writing how they will pay you: a press payslip by the piece (bulletin de pige), a contract, or GUSO. GUSO is the office for occasional shows.",
                        "the answer is in writing.",
                    ),
                    step(
                        "Sort your projects: what is for the press or the stage, and the rest.",
                        "each project is in one of the two groups.",
                    ),
                    last(
                        "Keep one of the four ways for the rest only: lessons, communication, writing outside the press.",
                    ),
                ]
            },
        },
        PathCode::RegimeAgricole => PathText {
            title: "Your own rules first: farming",
            steps: const {
                &[
                    step(
                        "Go to the point accueil installation (desk for new farmers) of the chamber of agriculture. Make an appointment with the MSA, social security for farming.",
                        "you know the rules of your activity.",
                    ),
                    step(
                        "Test, if you wish, in a test farm (espace-test) or a CAE for farming.",
                        "the first harvests or sales reassure you.",
                    ),
                    last("Set up as a farmer."),
                ]
            },
        },
        PathCode::AccordPuisTest => PathText {
            title: "Start within the limits of the agreement",
            steps: const {
                &[
                    step(
                        "Read the agreement again and highlight three things: activity, hours, end date.",
                        "your project fits within these limits.",
                    ),
                    step(
                        "Test alongside your post, within these limits.",
                        "the activity asks for more time than the agreement gives.",
                    ),
                    last(
                        "If the activity grows, ask what is possible: part-time work to start a business (three years, plus one year) or leave from the public service (disponibilité).",
                    ),
                ]
            },
        },
        PathCode::AutorisationPuisTest => PathText {
            title: "First the agreement, then a test",
            steps: const {
                &[
                    step(
                        "Send the request (activity, client or employer, hours, length) and wait for the answer.",
                        "the agreement is in writing, not before.",
                    ),
                    step(
                        "Test alongside your post, within the limits of the agreement.",
                        "the activity asks for more time than the agreement gives.",
                    ),
                    last(
                        "If the activity grows, ask for part-time work to start a business (three years, plus one year).",
                    ),
                ]
            },
        },
        PathCode::EmploiPuisCae => PathText {
            title: "Keep your job, then join a CAE",
            steps: const {
                &[
                    step(
                        "Meet a CAE at an information meeting.",
                        "the CAE accepts your trade and its rules suit you.",
                    ),
                    step("Move to part-time work.", "your employer has agreed."),
                    step(
                        "Sign a CAPE, the contract to test: 12 months, renewable twice.",
                        "sales are regular.",
                    ),
                    last(
                        "Sign a CESA, the employment contract of an entrepreneur salarié. Then become a member and partner of the cooperative within three years, CAPE included.",
                    ),
                ]
            },
        },
        PathCode::CapePuisSociete => PathText {
            title: "Test in a CAE, then found your company",
            steps: const {
                &[
                    step(
                        "Sign a CAPE, the contract to test, and start without registering a business.",
                        "clients pay.",
                    ),
                    step(
                        "Sign a CESA, the employment contract of an entrepreneur salarié, if sales are regular.",
                        "you want to hire or bring in capital.",
                    ),
                    last("Set up {variante}."),
                ]
            },
        },
        PathCode::CesaDirect => PathText {
            title: "Join a CAE with your contracts",
            steps: const {
                &[
                    step(
                        "Go to an information meeting, then to an interview.",
                        "the CAE accepts your trade and your contracts.",
                    ),
                    step(
                        "Sign a CESA, the employment contract of an entrepreneur salarié, straight away. Or first sign a very short CAPE (the contract to test).",
                        "sales pay for a regular salary.",
                    ),
                    last("Become a member and partner of the cooperative within three years, CAPE included."),
                ]
            },
        },
        PathCode::CapeCesaAssocie => PathText {
            title: "Test in a CAE, then stay in it",
            steps: const {
                &[
                    step(
                        "Go to an information meeting, then to an interview.",
                        "the CAE accepts your trade and its rules suit you.",
                    ),
                    step(
                        "Sign a CAPE, the contract to test: 12 months, renewable twice.",
                        "sales are regular.",
                    ),
                    step(
                        "Sign a CESA, the employment contract of an entrepreneur salarié.",
                        "you want to stay in the cooperative.",
                    ),
                    last("Become a member and partner of the cooperative within three years, CAPE included."),
                ]
            },
        },
        PathCode::EmploiPlusMicro => PathText {
            title: "Keep your job and open a micro-entreprise",
            steps: const {
                &[
                    step(
                        "Check the clauses of your contract (exclusivity, competition).",
                        "the contract allows it, or the employer accepts it in writing.",
                    ),
                    step(
                        "Open the micro-entreprise on formalites.entreprises.gouv.fr: it is free.",
                        "you have your first sales.",
                    ),
                    last("Review your situation when the activity pays half of your salary six months in a row."),
                ]
            },
        },
        PathCode::MicroPuisSociete => PathText {
            title: "Start with a micro-entreprise, then set up a company",
            steps: const {
                &[
                    step(
                        "Open the micro-entreprise on formalites.entreprises.gouv.fr: it is free.",
                        "you have your first sales.",
                    ),
                    step(
                        "Follow the ceiling and your expenses every quarter.",
                        "you reach 80% of the ceiling, or your expenses go above a third of the money you receive.",
                    ),
                    last("Set up {variante}."),
                ]
            },
        },
        PathCode::MicroPuisCae => PathText {
            title: "Start with a micro-entreprise, then join a CAE",
            steps: const {
                &[
                    step(
                        "Open the micro-entreprise on formalites.entreprises.gouv.fr: it is free.",
                        "the micro-entreprise is registered.",
                    ),
                    step(
                        "Meet a CAE from the start.",
                        "sales are regular and the CAE and you agree.",
                    ),
                    last("Sign a CESA, the employment contract of an entrepreneur salarié."),
                ]
            },
        },
        PathCode::MicroDurable => PathText {
            title: "Open a micro-entreprise and stay in it",
            steps: const {
                &[
                    step(
                        "Open the micro-entreprise on formalites.entreprises.gouv.fr: it is free.",
                        "you have your first sales.",
                    ),
                    step(
                        "Watch the ceiling and the threshold for VAT, the tax to add to your prices above a certain amount.",
                        "a year has gone by.",
                    ),
                    last("Review your situation every year."),
                ]
            },
        },
        PathCode::PortageMission => PathText {
            title: "Invoice your assignments in portage, then see",
            steps: const {
                &[
                    step(
                        "Compare three portage companies (fees, advances, guarantee).",
                        "the fees are in writing, with everything included.",
                    ),
                    step("Sign the assignment.", "the assignment ends."),
                    last("Answer the questionnaire again."),
                ]
            },
        },
        PathCode::PortagePuisCae => PathText {
            title: "Start in portage, then join a CAE",
            steps: const {
                &[
                    step("Sign the first assignment in portage.", "the assignment has started."),
                    step("Meet a CAE.", "you want more of a group around you."),
                    last("Sign a CESA, the employment contract of an entrepreneur salarié."),
                ]
            },
        },
        PathCode::PortagePuisSociete => PathText {
            title: "Start in portage, then set up a company",
            steps: const {
                &[
                    step(
                        "Sign the first assignments in portage.",
                        "assignments follow one another.",
                    ),
                    step(
                        "Compare with {variante}.",
                        "you have more left with this form, once its costs are counted.",
                    ),
                    last("Set up {variante}."),
                ]
            },
        },
        PathCode::PortageDurable => PathText {
            title: "Go into portage and stay in it",
            steps: const {
                &[
                    step(
                        "Compare three portage companies (fees, advances, guarantee).",
                        "the fees are in writing, with everything included.",
                    ),
                    step("Sign the first assignment.", "an assignment is close to 36 months."),
                    last("Review your situation: one assignment with a client cannot last more than 36 months."),
                ]
            },
        },
        PathCode::TestCapePuisSociete => PathText {
            title: "Test in a CAE, then set up a business",
            steps: const {
                &[
                    step(
                        "Sign a CAPE, the contract to test in a CAE, and check that clients pay.",
                        "clients pay.",
                    ),
                    step(
                        "Write down where the money will come from: savings, prêts d’honneur (loans without interest), bank.",
                        "you know where the money for each start-up expense comes from.",
                    ),
                    last("Set up {variante}."),
                ]
            },
        },
        PathCode::TestMicroPuisSociete => PathText {
            title: "Test with a micro-entreprise, then set up a business",
            steps: const {
                &[
                    step("Open the micro-entreprise, and check that clients pay.", "clients pay."),
                    step(
                        "Follow your expenses and the ceiling.",
                        "the micro-entreprise becomes too narrow: expenses, ceiling, partners.",
                    ),
                    last("Set up {variante}."),
                ]
            },
        },
        PathCode::PreparerPuisSociete => PathText {
            title: "Prepare, then set up a business",
            steps: const {
                &[
                    step(
                        "Go to the place and watch: who comes, who buys, at what price.",
                        "possible clients confirm the need and the price.",
                    ),
                    step(
                        "Write down where the money will come from, then ask for prêts d’honneur (loans without interest) and go to the bank.",
                        "the funding is granted in writing.",
                    ),
                    last("Set up {variante}."),
                ]
            },
        },
        PathCode::SocieteDirecte => PathText {
            title: "Set up your company",
            steps: const {
                &[
                    step(
                        "Write the project in two pages, with the figures, and have somebody read it.",
                        "a person from outside has read it.",
                    ),
                    step(
                        "Write the articles of association (statuts).",
                        "each person in the project has understood them.",
                    ),
                    last("Register {variante}."),
                ]
            },
        },
    }
}
