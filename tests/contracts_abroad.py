"""Small contracts of our own in the languages of the Nano models, with what may be asked of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Abroad:
    """A contract's clauses in its language; `asked` are questions with the number of the clause that answers."""

    clauses: tuple[str, ...]
    asked: tuple[tuple[str, int], ...]
    absent: str

    @property
    def text(self) -> str:
        """The contract as a text file."""
        return "\n\n".join(self.clauses) + "\n"


ABROAD = {
    "de": Abroad(
        (
            "LIEFERVERTRAG zwischen der Ahorn GmbH und der Birke AG.",
            "1. Laufzeit. Dieser Vertrag beginnt am 4. Mai 2024 und läuft drei Jahre.",
            "2. Kündigung. Die Birke AG kann diesen Vertrag mit einer Frist von sechzig Tagen schriftlich kündigen.",
            "3. Haftung. Die Haftung jeder Partei ist auf 250.000 Euro begrenzt, außer bei Vorsatz.",
            "4. Abtretung. Die Rechte aus diesem Vertrag dürfen nicht ohne Zustimmung abgetreten werden.",
            "5. Anwendbares Recht. Für diesen Vertrag gilt das Recht der Bundesrepublik Deutschland.",
            "6. Prüfung. Die Ahorn GmbH darf einmal im Jahr die Bücher der Birke AG prüfen.",
        ),
        (
            ("Mit welcher Frist kann der Vertrag gekündigt werden?", 2),
            ("Ist die Haftung begrenzt?", 3),
            ("Welches Recht gilt für den Vertrag?", 5),
        ),
        "Welche Versicherungen müssen die Parteien für Schiffe und Flugzeuge abschließen?",
    ),
    "fr": Abroad(
        (
            "CONTRAT DE FOURNITURE entre la société Érable et la société Bouleau.",
            "1. Durée. Le présent contrat prend effet le 4 mai 2024 pour une durée de trois ans.",
            "2. Résiliation. Bouleau peut résilier le contrat moyennant un préavis écrit de soixante jours.",
            "3. Responsabilité. La responsabilité de chaque partie est limitée à 250 000 euros, sauf faute lourde.",
            "4. Cession. Aucune partie ne peut céder le contrat sans l'accord écrit de l'autre.",
            "5. Loi applicable. Le présent contrat est régi par la loi française.",
            "6. Audit. Érable peut examiner une fois par an les livres comptables de Bouleau.",
        ),
        (
            ("Avec quel préavis peut-on résilier le contrat ?", 2),
            ("La responsabilité est-elle limitée ?", 3),
            ("Quelle loi régit le contrat ?", 5),
        ),
        "Quelles assurances les parties doivent-elles souscrire pour les navires et les avions ?",
    ),
    "es": Abroad(
        (
            "CONTRATO DE SUMINISTRO entre Arce S.L. y Abedul S.A.",
            "1. Duración. El presente contrato comienza el 4 de mayo de 2024 y dura tres años.",
            "2. Rescisión. Abedul podrá rescindir el contrato con un preaviso escrito de sesenta días.",
            "3. Responsabilidad. La responsabilidad de cada parte queda limitada a 250.000 euros.",
            "4. Cesión. Ninguna de las partes podrá ceder el contrato sin el consentimiento de la otra.",
            "5. Ley aplicable. Este contrato se rige por las leyes de España.",
            "6. Auditoría. Arce podrá revisar los libros contables de Abedul una vez al año.",
        ),
        (
            ("¿Con qué preaviso se puede rescindir el contrato?", 2),
            ("¿Está limitada la responsabilidad?", 3),
            ("¿Por qué ley se rige el contrato?", 5),
        ),
        "¿Qué seguros deben contratar las partes para los barcos y los aviones?",
    ),
    "pt": Abroad(
        (
            "CONTRATO DE FORNECIMENTO entre a Bordo Lda. e a Bétula S.A.",
            "1. Duração. O presente contrato tem início em 4 de maio de 2024 e dura três anos.",
            "2. Rescisão. A Bétula pode rescindir o contrato mediante aviso prévio escrito de sessenta dias.",
            "3. Responsabilidade. A responsabilidade de cada parte é limitada a 250.000 euros.",
            "4. Cessão. Nenhuma das partes pode ceder o contrato sem o consentimento da outra.",
            "5. Lei aplicável. Este contrato é regido pela lei portuguesa.",
            "6. Auditoria. A Bordo pode examinar os livros contábeis da Bétula uma vez por ano.",
        ),
        (
            ("Com que aviso prévio se pode rescindir o contrato?", 2),
            ("A responsabilidade das partes está limitada?", 3),
            ("Por qual lei é regido o contrato?", 5),
        ),
        "Quais seguros as partes devem contratar para os navios e os aviões?",
    ),
    "it": Abroad(
        (
            "CONTRATTO DI FORNITURA tra Acero S.r.l. e Betulla S.p.A.",
            "1. Durata. Il presente contratto inizia il 4 maggio 2024 e dura tre anni.",
            "2. Recesso. Betulla può recedere dal contratto con un preavviso scritto di sessanta giorni.",
            "3. Responsabilità. La responsabilità di ciascuna delle parti è limitata a 250.000 euro.",
            "4. Cessione. Nessuna delle parti può cedere il contratto senza il consenso dell'altra.",
            "5. Legge applicabile. Il presente contratto è regolato dalla legge italiana.",
            "6. Verifiche. Acero può esaminare una volta all'anno i libri contabili di Betulla.",
        ),
        (
            ("Con quale preavviso si può recedere dal contratto?", 2),
            ("La responsabilità delle parti è limitata?", 3),
            ("Da quale legge è regolato il contratto?", 5),
        ),
        "Quali assicurazioni devono stipulare le parti per le navi e gli aerei?",
    ),
    "nl": Abroad(
        (
            "LEVERINGSOVEREENKOMST tussen Esdoorn B.V. en Berk N.V.",
            "1. Duur. Deze overeenkomst begint op 4 mei 2024 en duurt drie jaar.",
            "2. Opzegging. Berk kan de overeenkomst opzeggen met een schriftelijke opzegtermijn van zestig dagen.",
            "3. Aansprakelijkheid. De aansprakelijkheid van elke partij is beperkt tot 250.000 euro.",
            "4. Overdracht. Geen van de partijen mag de overeenkomst zonder toestemming overdragen.",
            "5. Toepasselijk recht. Op deze overeenkomst is het Nederlandse recht van toepassing.",
            "6. Controle. Esdoorn mag eenmaal per jaar de boeken van Berk inzien.",
        ),
        (
            ("Met welke opzegtermijn kan Berk de overeenkomst opzeggen?", 2),
            ("Is de aansprakelijkheid van een partij beperkt?", 3),
            ("Welk recht is op de overeenkomst van toepassing?", 5),
        ),
        "Welke verzekeringen moeten de partijen voor schepen en vliegtuigen afsluiten?",
    ),
    "cs": Abroad(
        (
            "SMLOUVA O DODÁVKÁCH mezi společností Javor s.r.o. a společností Bříza a.s.",
            "1. Doba trvání. Tato smlouva začíná dne 4. května 2024 a trvá po dobu tří let.",
            "2. Výpověď. Bříza může tuto smlouvu vypovědět písemně s výpovědní dobou šedesát dnů.",
            "3. Odpovědnost. Odpovědnost každé strany za škodu je omezena na 250 000 eur.",
            "4. Postoupení. Žádná strana nesmí práva z této smlouvy postoupit bez souhlasu druhé strany.",
            "5. Rozhodné právo. Tato smlouva se řídí právem České republiky.",
            "6. Kontrola. Javor může jednou za rok nahlížet do účetních knih společnosti Bříza.",
        ),
        (
            ("S jakou výpovědní dobou lze smlouvu vypovědět?", 2),
            ("Je odpovědnost strany za škodu omezena?", 3),
            ("Jakým právem se smlouva řídí?", 5),
        ),
        "Jaké pojištění musí strany sjednat pro lodě a letadla?",
    ),
    "ar": Abroad(
        (
            "عقد توريد بين شركة القيقب وشركة البتولا.",
            "1. المدة. يبدأ هذا العقد في 4 مايو 2024 ويستمر لمدة ثلاث سنوات.",
            "2. الإنهاء. يجوز لشركة البتولا إنهاء العقد بموجب إشعار كتابي مدته ستون يوما.",
            "3. المسؤولية. تكون مسؤولية كل طرف محدودة بمبلغ 250000 يورو.",
            "4. التنازل. لا يجوز لأي طرف التنازل عن العقد دون موافقة الطرف الآخر.",
            "5. القانون الواجب التطبيق. يخضع هذا العقد لقانون المملكة الأردنية الهاشمية.",
            "6. التدقيق. يحق لشركة القيقب فحص دفاتر شركة البتولا مرة واحدة في السنة.",
        ),
        (
            ("بأي إشعار كتابي يجوز إنهاء العقد؟", 2),
            ("هل المسؤولية محدودة؟", 3),
            ("ما هو القانون الواجب التطبيق على العقد؟", 5),
        ),
        "ما هي التأمينات التي يجب على الأطراف الحصول عليها للسفن والطائرات؟",
    ),
    "ja": Abroad(
        (
            "楓株式会社と白樺株式会社との間の供給契約書",
            "第1条（期間）本契約は2024年5月4日に開始し、3年間有効とする。",
            "第2条（解約）白樺株式会社は、60日前までに書面で通知することにより、本契約を解約することができる。",
            "第3条（責任の制限）各当事者の損害賠償責任は、25万ユーロを上限とする。",
            "第4条（譲渡）いずれの当事者も、相手方の承諾なく本契約上の地位を譲渡してはならない。",
            "第5条（準拠法）本契約は日本法に準拠し、同法に従って解釈される。",
            "第6条（監査）楓株式会社は、年に一回、白樺株式会社の帳簿を閲覧することができる。",
        ),
        (
            ("何日前に通知すれば契約を解約できますか？", 2),
            ("損害賠償責任に上限はありますか？", 3),
            ("この契約の準拠法は何ですか？", 5),
        ),
        "船舶や航空機についてどのような保険に加入する必要がありますか？",
    ),
    "zh": Abroad(
        (
            "枫叶有限公司与白桦有限公司供货合同",
            "第一条 期限。本合同自2024年5月4日起生效，有效期为三年。",
            "第二条 解除。白桦有限公司可以提前六十日书面通知解除本合同。",
            "第三条 责任限制。任何一方的赔偿责任以二十五万欧元为上限。",
            "第四条 转让。未经对方书面同意，任何一方不得转让本合同项下的权利。",
            "第五条 适用法律。本合同适用中华人民共和国法律，并按其解释。",
            "第六条 审计。枫叶有限公司每年可以查阅一次白桦有限公司的账簿。",
        ),
        (
            ("提前多少日书面通知可以解除合同？", 2),
            ("赔偿责任的上限是多少？", 3),
            ("合同适用哪国法律？", 5),
        ),
        "双方必须为船舶和飞机购买哪些保险？",
    ),
    "ko": Abroad(
        (
            "단풍 주식회사와 자작 주식회사 간의 공급 계약서",
            "제1조 (기간) 본 계약은 2024년 5월 4일에 시작하여 3년간 유효하다.",
            "제2조 (해지) 자작 주식회사는 60일 전에 서면으로 통지하여 본 계약을 해지할 수 있다.",
            "제3조 (책임의 제한) 각 당사자의 손해배상 책임은 25만 유로를 한도로 한다.",
            "제4조 (양도) 어느 당사자도 상대방의 동의 없이 본 계약을 양도할 수 없다.",
            "제5조 (준거법) 본 계약의 준거법은 대한민국 법률로 한다.",
            "제6조 (감사) 단풍 주식회사는 매년 한 번 자작 주식회사의 장부를 열람할 수 있다.",
        ),
        (
            ("서면으로 통지하여 계약을 해지할 수 있습니까?", 2),
            ("손해배상 책임의 한도는 얼마입니까?", 3),
            ("이 계약의 준거법은 무엇입니까?", 5),
        ),
        "선박과 항공기에 대해 어떤 보험에 가입해야 합니까?",
    ),
}
