import { wordSet } from '../../wording/words.ts';

/** Verbs a person's act can begin with, in their base form. Add a verb here when it is taken for a noun. */
export const VERBS_EN: ReadonlySet<string> = wordSet(`
    accept accompany acknowledge activate adapt add address adjust adopt advance advertise advise advocate affirm agree
    aim align allocate allow amend analyse analyze announce answer appoint appreciate approach approve arrange ask assemble
    assess assign assist attach attempt attend audit authorise authorize award await back bar be become begin believe benchmark
    benefit bill blend block board bond book borrow bring brief bring budget build buy calculate call cancel capture care
    carry catch certify chair champion change charge chase chat check choose circle circulate claim clarify clean clear close
    co-author co-design co-host co-sign co-write collaborate collect come commence comment commission commit compare compile
    complete comprehend confirm connect consider consolidate consult contact continue contribute convene convert cooperate
    copy correct cosign cost count counter counter-sign countersign cover create credit cut date deal debrief decide declare decline
    dedicate define delegate delete deliver demand demo demonstrate deploy deposit describe design designate detail determine
    develop disclose discover discuss dispatch dispute distribute divide do document donate download draft draw drive drop edit
    educate elaborate email e-mail embed employ enable encourage end endeavor endeavour endorse enforce engage enjoy enlist enrol
    enroll ensure enter equip escalate escort establish estimate evaluate examine exchange exclude execute expand expect
    explain explore export expose express extend extract facilitate familiarise familiarize feel field figure file fill film
    finalise finalize finance find finish fit fix flag float fly follow force forecast forgo form format formulate forward foster
    free freeze fund fulfil fulfill furnish gain gather get give go grant grasp greenlight greet guarantee guide hand handle
    hang have head hear help hire hit hold hope host identify implement import improve include inform initial initiate inspect
    install instruct integrate intend interview introduce invent invest investigate invite invoice involve issue itemise
    itemize join judge justify keep kick know label land launch lay lead learn lease leave lend let license lift like limit
    link list listen load loan locate lock log look loop lose love mail maintain make manage map mark match maintain
    measure meet mention mentor merge migrate mingle moderate modify monitor mount move mull name narrow negotiate network
    nominate note notice notify nurture obtain offer onboard open operate oppose order organise organize outline own pack paint
    park participate pass pause pay perceive perform permit phone photograph pick ping pilot pitch place plan plot plug ponder
    populate post postpone practise practice prefer prepare present preserve press prevent price print prioritise prioritize
    process procure produce profit promise promote propose prove provide publish pull purchase push put qualify question
    quantify quote raise ramp rank rate reach read realise realize reassign rebook recap receive recognise recognize recommend
    reconnect reconsider record recruit rectify redirect redline reduce refer reflect refuse register reject relate relay
    release relocate remain remember remind remove renew reopen reorganise repair repeat replace reply report represent
    request require reschedule research reserve resolve respond respect restart restrict resume retain retest retire return reveal revert
    review revise revisit rewrite ride ring roll rotate route run sample save say scan schedule score screen scrutinise seat
    second secure see seek select sell send separate serve set settle shadow shake share shift ship shoot shortlist show shut
    side sign simulate sit size sketch skip sleep socialise socialize solve sort speak specify spell spend split sponsor spot
    staff stage stand start state station stay stick stop store streamline strike strengthen structure study submit subscribe
    suggest summarise summarize summon supervise supply support surface survey suspend swap switch sync table tackle tag take
    talk task taste teach team tell tender terminate test thank think tick tie time touch tour trace track trade train
    transfer translate travel trial trigger trim trust try turn type uncover understand undertake unlock update upgrade upload
    urge use utilise validate value verify video view visit vote vouch wait waive walk want warm warn watch weigh welcome
    widen win wipe wire wish withdraw withhold witness work worry write yield zip green-light read-through walkthrough socialise pinpoint
    deepen forge cement weaken broaden tighten loosen lower safeguard pre-approve pre-order prequalify sanction source spearhead stock strike-out sign-off ringfence ring-fence
    earmark endure handpick hand-pick mock oversee overhaul override plug-in proofread quarantine rehearse requisition
    retrofit seal stamp stow tally timetable tabulate unblock unload vet weigh-in wheel
`);

/** Words that follow a verb when it has an object or a particle: they tell “order the forms” from “order forms”. */
export const OBJECT_STARTS_EN: ReadonlySet<string> = wordSet(`
    a an the this that these those his her hers its their theirs our ours my your all any both each every either neither no
    one two three four five six seven eight nine ten twelve some us me him them it you himself herself themselves itself
    to with in on onto into over for by at off out up down back through back against from between about along around as before
    after during how what which who whom whose where when why whether if yes another more several
`);

/** Adverbs that may stand before the verb. */
export const FILLERS_EN: ReadonlySet<string> = wordSet(
  'to also then please kindly just simply now first finally together already either even still only not-only',
);
