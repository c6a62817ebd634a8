"""SMTP yanıtlarının ve ``addrlint explain`` çıktısının Türkçe metinleri.

``REPLIES`` girdisinde dört metin var: başlık, anlamı, ne zaman görülür, nasıl düzeltilir.
Olgular (komutlar, ilgili kodlar, kaynaklar) ``addrlint.replies.code_facts`` içindedir.
"""

# Terimler (her kavram için tek sözcük):
#   address: adres; local part: yerel bölüm; domain: alan adı; label: etiket
#   top-level domain: üst düzey alan adı; A-label: A-label (xn--...); null MX: boş MX
#   mailbox: posta kutusu; message: ileti; mail: posta; sender / recipient: gönderen / alıcı
#   server / client / host: sunucu / istemci / ana makine; port: port; queue: kuyruk; log: günlük
#   reply: yanıt; reply code: yanıt kodu; enhanced code: genişletilmiş kod; command: komut
#   parameter: parametre; header: başlık; line: satır; octet, byte: bayt; space: boşluk
#   permanent failure: kalıcı hata; temporary failure: geçici hata; retry: yeniden dene
#   check: denetle; reject: reddet; report: bildir; fix: düzelt; rule: kural; policy: politika
#   error / warning / info: hata / uyarı / bilgi; finding: bulgu; typo: yazım hatası
#   syntax: söz dizimi; malformed: biçimi bozuk; at fault: sorun adresin kendisinde
#   bounce: geri dönen ileti; delivery report: teslim raporu; greylisting: gri listeleme
#   relay: aktar; forward: ilet; reputation: itibar; blocklist: kara liste; spam: spam
#   filter: filtre; login: oturum açma; mechanism: yöntem; app password: uygulama parolası
#   disposable: tek kullanımlık; administrator: yönetici; mailing list: posta listesi

# Capitals that Python does not know.
CAPITALS = {"i": "İ"}

REPLIES: dict[str, tuple[str, str, str, str]] = {
    "200": (
        "Başarılı (standart dışı)",
        "İlk posta sunucularından kalma bir başarı yanıtı. Yürürlükteki hiçbir standart "
        "tanımlamaz; ilk rakamı komutun başarılı olduğunu gösterir.",
        "Nadiren: kendi yanıt kodlarını kullanan yazılımlardan ya da yanlış porttaki bir web "
        "sunucusu gibi, posta sunucusu olmayan bir yerden gelir.",
        "İletide düzeltilecek bir şey yok. Ana makinenin ve portun bir posta sunucusuna ait "
        "olduğunu denetleyin.",
    ),
    "211": (
        "Sistem durumu ya da sistem yardımı",
        "Sunucunun durumu hakkında, insanların okuması için bilgi. Hiçbir şeyi değiştirmez.",
        "HELP komutundan sonra, yardım metni yerine durumunu bildiren sunuculardan gelir.",
        "Düzeltilecek bir şey yok: 211 bilgi amaçlıdır, hata değildir. Programlar ilk rakamı "
        "denetlemeli, metni yok saymalıdır.",
    ),
    "214": (
        "Yardım iletisi",
        "HELP komutunun yanıtı: sunucunun komutlarını listeleyen ya da birini açıklayan, insanlar "
        "için yazılmış bir metin. Programlar bu metni ayrıştırmamalıdır.",
        "HELP komutundan ya da HELP ile bir komut adından sonra; çoğunlukla sunucuyu elle deneyen "
        "biri yazar. Exim komutlarını listeler; Sendmail konularını ve her birinin söz dizimini "
        "(HELP RCPT) verir; OpenSMTPD, qpsmtpd, notqmail, chasquid ve nodemailer'ın smtp-server "
        "paketi kendileri hakkında birkaç satır gönderir. Diğer sunucular HELP komutuna 250 "
        "(aiosmtpd, Haraka), 500 (Postfix, Dovecot) ya da 502 (Courier, go-smtp) yanıtını verir.",
        "Düzeltilecek bir şey yok: 214 bilgi amaçlıdır, hata değildir. Bir program bu yanıtta "
        "takılıyorsa ya gereksiz yere HELP gönderiyordur ya da yanıtları bir satır geriden "
        "okuyordur: bir önceki komutu denetleyin.",
    ),
    "220": (
        "Hizmet hazır",
        "Sunucunun karşılama yanıtı. STARTTLS komutundan sonra gelirse TLS el sıkışmasına hemen "
        "başlayın demektir.",
        "Her bağlantının başında ve STARTTLS komutundan sonra.",
        "Düzeltilecek bir şey yok: EHLO ile ya da TLS el sıkışmasıyla devam edin.",
    ),
    "221": (
        "Hizmet iletim kanalını kapatıyor (veda)",
        "Sunucu vedalaşır ve bağlantıyı kapatır.",
        "QUIT komutundan sonra.",
        "Düzeltilecek bir şey yok. QUIT göndermediyseniz oturumu sunucu kendisi bitirmiştir: "
        "yeniden bağlanın.",
    ),
    "235": (
        "Kimlik doğrulama başarılı",
        "Sunucu oturum açmayı kabul etti.",
        "AUTH komutunun sonunda.",
        "Düzeltilecek bir şey yok: MAIL ile devam edin.",
    ),
    "250": (
        "İstenen posta işlemi tamamlandı (OK)",
        "Komut başarılı oldu. DATA komutunun sonunda gelirse sunucu iletinin sorumluluğunu "
        "üstlenmiştir.",
        "Başarılı olan hemen her komuttan sonra: EHLO, MAIL, RCPT, DATA sonu, RSET, NOOP.",
        "Düzeltilecek bir şey yok. Ancak 250, posta kutusunun var olduğunu kanıtlamaz: birçok "
        "sunucu iletiyi önce kabul eder, sonra geri gönderir.",
    ),
    "251": (
        "Kullanıcı bu sunucuda değil; iletilecek",
        "Sunucu alıcıyı kabul eder ve iletiyi, yanıtta adı geçen başka bir adrese iletir.",
        "Başka yere taşınmış bir kullanıcı için RCPT ya da VRFY komutundan sonra.",
        "Düzeltilecek bir şey yok: ileti yolda. Listenizdeki adresi güncelleyin.",
    ),
    "252": (
        "Kullanıcı doğrulanamıyor (VRFY) ama ileti kabul edilip teslim denenecek",
        "Sunucu posta kutusunun var olduğunu ne doğrular ne yalanlar. Bu kutuya gelen bir iletiyi "
        "kabul eder ve teslim etmeyi dener.",
        "VRFY komutundan sonra: spam gönderenler adres toplayamasın diye hemen hemen bütün "
        "sunucular her adrese bu yanıtı verir.",
        "Düzeltilecek bir şey yok. VRFY bir posta kutusunun var olup olmadığını gösteremez; bunu "
        "yalnızca ileti göndermek gösterir.",
    ),
    "253": (
        "Bekleyen iletilerin gönderimi başladı (ETRN)",
        "Sunucu, adı verilen ana makinenin kuyruğunu başlattı. Yanıt, bekleyen ileti sayısını "
        "içerir.",
        "Sürekli bağlı olmayan bir ana makine postasını ETRN komutuyla istediğinde.",
        "Düzeltilecek bir şey yok.",
    ),
    "334": (
        "Sunucu sorusu (kimlik doğrulamaya devam)",
        "Oturum açma sırasında Base64 ile gönderilen bir soru. İstemci oturum açmanın sonraki "
        "parçasını gönderir.",
        "AUTH sırasında, istemcinin gönderdiği her satırdan önce.",
        "Düzeltilecek bir şey yok: sonraki parçayı gönderin. VXNlcm5hbWU6 ve UGFzc3dvcmQ6, "
        "Username: ve Password: istemlerinin Base64 biçimidir.",
    ),
    "354": (
        "İleti girişine başlayın",
        "Sunucu iletiyi bekliyor: başlıklar ve gövde, en sonda yalnızca bir nokta içeren satır.",
        "En az bir alıcı kabul edildiyse DATA komutundan sonra.",
        "Düzeltilecek bir şey yok: iletiyi gönderin. Bir satır noktayla başlıyorsa o noktayı iki "
        "kez gönderin.",
    ),
    "355": (
        "İşlemin konumu (bu bayttan devam edin)",
        "Yarıda kalan bir aktarım, verilen bayttan devam edebilir.",
        "Seyrek kullanılan CHECKPOINT uzantısıyla MAIL komutundan sonra.",
        "Düzeltilecek bir şey yok: iletinin kalanını gönderin.",
    ),
    "421": (
        "Hizmet kullanılamıyor, iletim kanalı kapatılıyor",
        "Sunucu şu anda devam edemiyor ya da etmek istemiyor ve bağlantıyı kapatıyor. Aynı ileti "
        "daha sonra kabul edilebilir.",
        "Her an: sunucu kapanıyordur ya da aşırı yüklüdür, bağlantı çok uzun süre boş kalmıştır ya "
        "da sunucunun izin verdiğinden çok bağlantı açıyor, çok hızlı gönderiyorsunuzdur.",
        "Kuyruğun yeniden denemesini bekleyin. Sorun sürerse daha yavaş ve daha az bağlantıyla "
        "gönderin; metni okuyun: çoğu zaman sınırı ya da onu anlatan bir sayfayı verir.",
    ),
    "422": (
        "Parola geçişi gerekli ya da posta kutusu dolu",
        "İki anlamda kullanılır. IANA kaydında, yeni bir kimlik doğrulama yöntemine geçmesi "
        "gereken parola içindir; bazı sunucular kotası aşılmış posta kutusu için kullanır.",
        "AUTH komutundan sonra; kotası aşılmış posta kutusu için RCPT ya da DATA komutundan sonra.",
        "Metni okuyun. Parolayı değiştirin ya da alıcıya başka bir yoldan ulaşıp daha sonra "
        "yeniden deneyin.",
    ),
    "430": (
        "Komut şu anda yürütülemiyor (standart dışı)",
        "Hiçbir standart tanımlamaz; IANA kaydında X.5.1 genişletilmiş koduyla birlikte geçer.",
        "Nadiren, kendi yanıt kodlarını kullanan yazılımlardan gelir.",
        "İlk rakama göre hata geçicidir. Yeniden deneyin; sorun sürerse sunucu yöneticisine sorun.",
    ),
    "432": (
        "Parola geçişi gerekli",
        "Parola sıfırlanana ya da düz metin bir yöntemle bir kez gönderilene kadar sunucu bu "
        "oturumu doğrulayamaz.",
        "Sunucuda gizli anahtarı henüz bulunmayan CRAM-MD5 gibi bir yöntemle AUTH komutundan "
        "sonra.",
        "TLS üzerinden PLAIN ile bir kez oturum açın ya da parolayı değiştirin.",
    ),
    "450": (
        "Posta kutusu kullanılamıyor (geçici, çoğu zaman gri listeleme)",
        "Sunucu iletiyi şu anda kabul etmiyor: posta kutusu kilitlidir ya da bir politika "
        "beklemenizi istiyordur.",
        "RCPT komutundan sonra, en çok gri listeleme yüzünden: sunucu tanımadığı göndereni bir kez "
        "reddeder, birkaç dakika sonra kabul eder. Meşgul posta kutuları ve hız sınırları için de "
        "gelir.",
        "Kuyruğun yeniden denemesini bekleyin; gri listeleme için başka bir şey gerekmez. Adresi "
        "listenizden çıkarmayın.",
    ),
    "451": (
        "İstenen işlem durduruldu: işlem sırasında yerel hata",
        "Sunucuda ya da bağlı olduğu bir sistemde bir şey başarısız oldu. Daha sonra çalışabilir.",
        "MAIL, RCPT ya da DATA komutundan sonra: bir DNS sorgusu başarısız olmuştur, bir filtre "
        "yanıt vermemiştir ya da bir disk arızalıdır. Gri listeleme için de gelir.",
        "Kuyruğun yeniden denemesini bekleyin. Metinde sizin bir alan adınız geçiyorsa ad "
        "sunucularının yanıt verdiğini denetleyin.",
    ),
    "452": (
        "Sistem depolama alanı yetersiz ya da çok fazla alıcı",
        "Sunucuda şu anda boş yer yok ya da sunucu bu ileti için daha fazla alıcı kabul etmiyor.",
        "İletinin alıcı sayısı sunucunun izin verdiğinden fazlaysa (en az 100 alıcıya izin "
        "vermelidir) RCPT komutundan sonra; disk ya da posta kutusu doluysa MAIL veya DATA "
        "komutundan sonra.",
        "Kalan alıcılara ayrı bir işlemde gönderin; iyi posta programları bunu kendiliğinden "
        "yapar. Depolama alanı doluysa daha sonra yeniden deneyin.",
    ),
    "453": (
        "Postanız yok (ATRN) ya da sistem aşırı yüklü",
        "ATRN için tanımlıdır: bekleyen postanız yok. Bazı sunucular aşırı yüklüyken de kullanır.",
        "ATRN komutundan sonra; bunun dışında nadiren.",
        "ATRN komutundan sonra düzeltilecek bir şey yok. Diğer durumlarda daha sonra yeniden "
        "deneyin.",
    ),
    "454": (
        "Geçici kimlik doğrulama hatası ya da TLS kullanılamıyor",
        "Sunucu şu anda oturumları doğrulayamıyor ya da TLS başlatamıyor.",
        "Sunucunun gereksindiği bir şey (dizin, sertifika) kullanılamıyorsa AUTH ya da STARTTLS "
        "komutundan sonra.",
        "Yeniden deneyin. Sorun sürerse sunucu yöneticisi düzeltmelidir. Bunun yerine parolayı TLS "
        "olmadan göndermeyin.",
    ),
    "455": (
        "Sunucu parametreleri karşılayamıyor",
        "Sunucu, MAIL ya da RCPT komutunun bir parametresini tanıyor ama şu anda uygulayamıyor.",
        "Bir uzantının parametresiyle MAIL ya da RCPT komutundan sonra.",
        "Yeniden deneyin ya da parametre olmadan gönderin.",
    ),
    "458": (
        "Ana makine için iletiler kuyruğa alınamıyor (ETRN)",
        "Sunucu, adı verilen ana makinenin kuyruğunu başlatamadı.",
        "ETRN komutundan sonra.",
        "Daha sonra yeniden deneyin.",
    ),
    "459": (
        "Ana makineye izin verilmiyor (ETRN)",
        "Sunucu, adı verilen ana makine için ya da sizin için posta tutmuyor.",
        "ETRN komutundan sonra.",
        "Sunucu yöneticisinden ana makineyi eklemesini isteyin.",
    ),
    "500": (
        "Söz dizimi hatası, komut tanınmadı (ya da satır çok uzun)",
        "Sunucu komutu tanımadı. Posta programları için çoğu zaman bir satırın çok uzun olduğu ya "
        "da komutta izin verilmeyen baytlar içerdiği anlamına gelir.",
        "Yanlış yazılmış ya da bilinmeyen bir komuttan (Postfix ve Dovecot HELP komutuna bu yanıtı "
        "verir), 512 bayttan uzun bir satırdan ya da SMTPUTF8 olmadan ASCII dışı baytlardan sonra. "
        "Adresin içindeki satır sonu da buna yol açar: kalan kısım anlamsız ikinci bir komut olur.",
        "Gönderilen satırın kendisini inceleyin: adresin içinde satır sonu, denetim karakteri ya "
        "da ASCII dışı karakter var mı? İstemcinin sunucuyla eşzamanlı olup olmadığını da "
        "denetleyin.",
    ),
    "501": (
        "Parametrelerde ya da argümanlarda söz dizimi hatası",
        "Sunucu komutu tanıyor ama ardından geleni ayrıştıramıyor. MAIL ve RCPT komutlarında bu, "
        "adrestir: çoğu sunucu biçimi bozuk bir adresi 553'ten çok 501 ile reddeder.",
        "MAIL ya da RCPT komutundan sonra, örneğin adreste alan adı yoksa, boşluk ya da art arda "
        "iki nokta varsa veya açılı ayraç eksikse; biçimi bozuk bir ana makine adıyla EHLO "
        "komutundan sonra.",
        "Adresi yerel-bölüm@alan-adı biçimiyle karşılaştırın; `addrlint check ADRES` nerede yanlış "
        "olduğunu gösterir. Adres doğruysa ardındaki parametreleri ve açılı ayraçları denetleyin.",
    ),
    "502": (
        "Komut desteklenmiyor",
        "Sunucu komutu tanıyor ama sunmuyor.",
        "Yönetici komutu kapattıysa VRFY, EXPN, HELP ya da TURN komutundan sonra.",
        "Bu komutu kullanmayın. Yalnızca sunucunun EHLO yanıtında listelediklerini kullanın.",
    ),
    "503": (
        "Komut sırası yanlış",
        "Bir komut, önce gelmesi gereken başka bir komuttan önce gönderildi.",
        "Kabul edilmiş bir MAIL olmadan RCPT, kabul edilmiş bir RCPT olmadan DATA ya da ikinci bir "
        "AUTH komutundan sonra. Asıl ret çoğu zaman bir önceki yanıttadır.",
        "Bir önceki yanıtı okuyun: tek alıcı reddedildiyse DATA komutunun göndereceği kimse "
        "yoktur. Yeni bir iletiden önce RSET gönderin.",
    ),
    "504": (
        "Komut parametresi desteklenmiyor",
        "Sunucu bu parametreyi desteklemiyor. Postfix, ad tam nitelikli değilse bu yanıtı 5.5.2 "
        "ile gönderir.",
        "Bilinmeyen bir yöntemle AUTH komutundan; noktası olmayan bir ana makine adı ya da alan "
        "adıyla EHLO, MAIL veya RCPT komutundan sonra.",
        "Alan adını tamamlayın (jane@mail yerine jane@mail.example.net) ya da sunucunun "
        "listelediği bir yöntemi seçin.",
    ),
    "521": (
        "Ana makine posta kabul etmiyor",
        "Bu ana makine hiçbir zaman posta kabul etmez; yalnızca bunu bildirmek için yanıt verir.",
        "Bağlanırken ya da alan adının bu durumunu bilen başka bir sunucuda RCPT komutundan sonra.",
        "Alan adının o ana makinede posta kutusu yoktur. Alan adında yazım hatası olup olmadığını "
        "ve MX kayıtlarını denetleyin.",
    ),
    "523": (
        "Şifreleme gerekli",
        "Sunucu devam etmeden önce TLS ister.",
        "STARTTLS olmadan MAIL ya da AUTH komutundan sonra.",
        "İstemcide TLS özelliğini etkinleştirin.",
    ),
    "524": (
        "İstenen kimlik doğrulama yöntemi için şifreleme gerekli",
        "Sunucu bu oturum açma yöntemine yalnızca TLS üzerinden izin verir.",
        "TLS olmadan AUTH komutundan sonra; bu kodu az sayıda sunucu kullanır.",
        "İstemcide TLS özelliğini etkinleştirin.",
    ),
    "525": (
        "Kullanıcı hesabı devre dışı",
        "Hesap var ama devre dışı.",
        "AUTH komutundan sonra.",
        "Hesabın yöneticisine sorun; adresi değiştirmek işe yaramaz.",
    ),
    "530": (
        "Kimlik doğrulama gerekli (ya da önce STARTTLS)",
        "Sunucu, oturum açmadan ya da STARTTLS komutundan önce sizden posta kabul etmez.",
        "Posta gönderim sunucusunda (587 ve 465 numaralı portlar) MAIL komutundan sonra.",
        "Kullanıcı adını, parolayı ve TLS seçeneğini ayarlayın. Kendi alan adları için herkesten "
        "posta kabul eden sunucu 25 numaralı portu dinler.",
    ),
    "533": (
        "Yetki yok (standart dışı)",
        "Hiçbir standart tanımlamaz; IANA kaydında X.7.1 genişletilmiş koduyla birlikte geçer.",
        "Nadiren, kendi yanıt kodlarını kullanan yazılımlardan gelir.",
        "Metni okuyun: sorun yetkidir, adresin söz dizimi değil.",
    ),
    "534": (
        "Kimlik doğrulama yöntemi çok zayıf",
        "Sunucu bu hesap için bu oturum açma yöntemini kabul etmiyor.",
        "AUTH komutundan sonra; Gmail, hesabın kendi parolasıyla oturum açan programlara gönderir.",
        "Daha güçlü bir yöntem kullanın: OAuth ya da uygulama parolası.",
    ),
    "535": (
        "Kimlik bilgileri geçersiz (kullanıcı adı ya da parola yanlış)",
        "Kullanıcı adı ya da parola yanlış.",
        "AUTH komutundan sonra. Sağlayıcılar, düz parolaları artık kabul etmediklerinde de "
        "gönderir.",
        "İkisinde de boşluk olup olmadığını ve doğru hesaba ait olduklarını denetleyin; birçok "
        "sağlayıcı uygulama parolası ister.",
    ),
    "538": (
        "İstenen kimlik doğrulama yöntemi için şifreleme gerekli",
        "Sunucunun yalnızca TLS üzerinden izin verdiği bir oturum açma yöntemi için eski kod.",
        "TLS olmadan AUTH komutundan sonra.",
        "İstemcide TLS özelliğini etkinleştirin.",
    ),
    "541": (
        "Alıcının filtresi reddetti (standart dışı)",
        "Hiçbir standart tanımlamaz; bazı sağlayıcılar, bir filtre iletiyi spam saydığında "
        "gönderir.",
        "DATA ya da RCPT komutundan sonra.",
        "Sorun içerik ya da itibardır. Metni okuyun ve alıcıya başka bir yoldan ulaşın.",
    ),
    "550": (
        "Posta kutusu kullanılamıyor (kullanıcı yok ya da politika gereği ret)",
        "Sunucu kalıcı olarak reddediyor. Çoğunlukla posta kutusu yoktur; 550 aynı zamanda "
        "politika gereği retlerin kodudur: aktarma, itibar, gönderenin doğrulanması.",
        "Bilinmeyen bir kullanıcı için RCPT komutundan sonra; politika gereği MAIL ya da DATA "
        "komutundan sonra. 5.6.7 ile gelirse gönderen adresi, sunucunun sunmadığı SMTPUTF8 "
        "desteğini gerektirir.",
        "Genişletilmiş kodu ve metni okuyun. 5.1.1: yerel bölümün (@ işaretinden önceki) yazımını "
        "denetleyin, ardından adresi listenizden çıkarın. 5.7.x: sunucu adresi değil, sizi "
        "reddediyor.",
    ),
    "551": (
        "Kullanıcı bu sunucuda değil; başka bir adres deneyin",
        "Posta kutusu başka bir sunucudadır ve bu sunucu iletiyi iletmez. Metinde doğru adres "
        "geçebilir.",
        "RCPT ya da VRFY komutundan sonra.",
        "Metinde bir adres geçiyorsa ona gönderin ve listenizi güncelleyin.",
    ),
    "552": (
        "Depolama sınırı aşıldı (ileti çok büyük ya da posta kutusu dolu)",
        "İleti, sunucunun kabul ettiğinden büyük ya da posta kutusunda boş yer kalmamış.",
        "SIZE ile MAIL komutundan sonra ya da DATA komutunun sonunda. Eski sunucular çok fazla "
        "alıcı için de gönderir.",
        "Daha küçük bir ileti gönderin: ek yerine bağlantı. Posta kutusu doluysa alıcıya başka bir "
        "yoldan ulaşın.",
    ),
    "553": (
        "Posta kutusu adı geçersiz / izin verilmiyor",
        "Sunucu bu posta kutusu adına izin vermiyor. RFC 5321 örnek olarak yanlış söz dizimini "
        "verir: boşluk, tırnak gerektiren bir karakter, eksik bir bölüm ya da SMTPUTF8 olmadan "
        "ASCII dışı karakterler. Uygulamada ise 553 yanıtlarının çoğunun nedeni başkadır: aktarma, "
        "izin verilmeyen bir gönderen, oturum açılmamış olması ya da itibar. Sorunun adresin "
        "kendisinde olması daha seyrektir, çünkü çoğu sunucu biçimi bozuk adresi 501 ile reddeder.",
        "MAIL ya da RCPT komutundan sonra. Sorunun adreste olduğu yanıtlar: Sendmail, OpenSMTPD "
        "(gönderenler), aiosmtpd, Gmail (5.1.3 ve 5.1.7), strict_smtputf8 açık Postfix (5.6.7). "
        "Sorunun adreste olmadığı yanıtlar: qmail (rcpthosts, badmailfrom), Yahoo (ertelemeler), "
        "Postfix (sender not owned by user) ve Zoho (Relaying disallowed). VRFY komutundan sonra "
        "gelirse ad belirsizdir.",
        "Önce genişletilmiş kodu okuyun. 5.1.3, 5.1.7, 5.5.4, 5.6.7: sorun adrestedir; `addrlint "
        "check ADRES` yerini gösterir. 5.1.2, 5.1.8: alıcının (5.1.2) ya da gönderenin (5.1.8) "
        "alan adını denetleyin. 5.7.x, 5.3.x ya da relay, owned, list gibi sözcükler: adreste "
        "sorun yok; oturum açın, kendi adresinizden gönderin ya da sunucu yöneticisine sorun. "
        "Yanıtta ikisi de yoksa adresi denetleyin.",
    ),
    "554": (
        "İşlem başarısız (ya da burada SMTP hizmeti yok)",
        "Geri kalan her şey için ret: bir politika yüzünden, içerik yüzünden ya da neden "
        "bildirmeden.",
        "DATA komutunun sonunda (spam, DMARC, zararlı yazılım), bağlanırken (sunucu IP adresinizi "
        "kabul etmiyor), RCPT komutundan sonra (Relay access denied).",
        "Metni ve genişletilmiş kodu okuyun. Neden neredeyse hiçbir zaman adresin söz dizimi "
        "değildir; 5.6.9 ile gelirse bir başlık SMTPUTF8 gerektirir.",
    ),
    "555": (
        "MAIL FROM/RCPT TO parametreleri tanınmadı ya da desteklenmiyor",
        "Sunucu, adresin ardındaki bir şeyi ayrıştıramıyor. Gmail, yolun tamamını "
        "ayrıştıramadığında da gönderir (5.5.2).",
        "MAIL ya da RCPT komutundan sonra: sunucunun sunmadığı bir parametreyle, açılı ayraçlar "
        "olmadan, kapanan ayraçtan sonra gelen bir metinle ya da ASCII dışı baytlarla.",
        "Gönderilen satırın kendisini inceleyin: adresin çevresinde açılı ayraçlar, ardından "
        "yalnızca bilinen parametreler olmalı, adresin içinde > olmamalıdır.",
    ),
    "556": (
        "Alan adı posta kabul etmiyor",
        "Alıcının alan adı, DNS'te (boş MX kaydıyla) hiç posta kabul etmediğini bildiriyor.",
        "Alan adını sorgulamış bir aktarma sunucusunda RCPT komutundan sonra.",
        "Alan adında yazım hatası olup olmadığını denetleyin. Doğruysa o alan adında kimse posta "
        "alamaz.",
    ),
    "557": (
        "Erişim engellendi (standart dışı)",
        "Hiçbir standart tanımlamaz; bazı sunucular politika gereği retler için kullanır.",
        "Nadiren, bağlanırken ya da MAIL komutundan sonra.",
        "Metni okuyun: sorun sizde ya da sunucunuzdadır, adresin söz diziminde değil.",
    ),
    "571": (
        "Politika gereği engellendi (standart dışı)",
        "Hiçbir standart tanımlamaz; bazı filtreler, 5.7.1 genişletilmiş kodunu örnek alarak "
        "kullanır.",
        "RCPT ya da DATA komutundan sonra.",
        "Metni okuyun: sorun itibar ya da içeriktir, adresin söz dizimi değil.",
    ),
    "X.0.0": (
        "Tanımlanmamış başka durum",
        "Sunucu belirli bir neden bildirmiyor.",
        "Her yanıtla.",
        "Metne ve yanıtın ilk rakamına göre davranın.",
    ),
    "X.1.0": (
        "Adresle ilgili başka durum",
        "Durum bir adresle ilgili, ayrıntı yok. OpenSMTPD ve Sendmail söz dizimi hataları için "
        "5.1.0 kullanır.",
        "MAIL ya da RCPT komutundan sonra.",
        "Sınıf 2 ise düzeltilecek bir şey yok. Değilse metni okuyun: syntax ya da too long "
        "geçiyorsa adresin biçimi bozuktur; geçmiyorsa sorun posta kutusundadır.",
    ),
    "X.1.1": (
        "Alıcının posta kutusu adresi yanlış (böyle bir kullanıcı yok)",
        "Posta kutusu yok: yerel bölüm (@ işaretinden önceki) o alan adında bilinmiyor.",
        "RCPT komutundan sonra ve geri dönen iletilerde. En sık görülen koddur.",
        "Yerel bölümün yazımını denetleyin. Adres daha önce çalışıyorduysa posta kutusu "
        "kapanmıştır: listenizden çıkarın.",
    ),
    "X.1.2": (
        "Alıcının sistem adresi yanlış (böyle bir alan adı yok)",
        "Alıcının alan adı yok ya da posta alamıyor.",
        "Bir aktarma sunucusunda RCPT komutundan sonra ve kendi sunucunuzdan geri dönen "
        "iletilerde.",
        "Alan adında yazım hatası, boşluk ya da sonda nokta olup olmadığını denetleyin.",
    ),
    "X.1.3": (
        "Alıcı adresinin söz dizimi yanlış",
        "Alıcı adresinin biçimi bozuk.",
        "RCPT komutundan sonra, 501 ya da 553 ile.",
        "Adresi düzeltin: `addrlint check ADRES` her hatayı ve yerini gösterir.",
    ),
    "X.1.4": (
        "Alıcı adresi belirsiz",
        "Ad birden çok posta kutusuyla eşleşiyor.",
        "Adların bir kısmını da kabul eden sunucularda RCPT ya da VRFY komutundan sonra.",
        "Adresin tamamını kullanın.",
    ),
    "X.1.5": (
        "Alıcı adresi geçerli",
        "Alıcı adresi geçerli.",
        "RCPT komutundan sonra, 250 ile.",
        "Sınıf 2 ise düzeltilecek bir şey yok. Değilse metni okuyun.",
    ),
    "X.1.6": (
        "Alıcının posta kutusu taşınmış, yönlendirme adresi yok",
        "Posta kutusu vardı ama taşınmış; sunucuda yönlendirme adresi yok.",
        "RCPT komutundan sonra ve geri dönen iletilerde.",
        "Yeni adresi kişiye sorun; eskisini listenizden çıkarın.",
    ),
    "X.1.7": (
        "Gönderen adresinin söz dizimi yanlış",
        "Gönderen adresinin biçimi bozuk.",
        "MAIL komutundan sonra, 501 ya da 553 ile.",
        "Zarftaki göndereni düzeltin; çoğu zaman root@localhost gibi bir ayardan gelir.",
    ),
    "X.1.8": (
        "Gönderenin sistem adresi yanlış",
        "Gönderenin alan adı yok ya da yanıt alamıyor. Microsoft 365, spam yüzünden engellediği "
        "bir hesaba da 5.1.8 gönderir.",
        "MAIL komutundan sonra.",
        "DNS'te MX ya da adres kaydı olan bir alan adından gönderin.",
    ),
    "X.1.9": (
        "İleti, uyumlu olmayan bir posta sistemine aktarıldı",
        "İleti, teslimi bildirmeyen bir sisteme aktarıldı.",
        "Teslim raporlarında.",
        "Düzeltilecek bir şey yok; başka rapor beklemeyin.",
    ),
    "X.1.10": (
        "Alıcının alan adında boş MX var",
        "Alıcının alan adı, boş MX kaydıyla posta kabul etmediğini bildiriyor. Exchange Online, "
        "var olmayan bir alıcı için 5.1.10 kullanır.",
        "RCPT komutundan sonra, 556 ya da 550 ile.",
        "Adreste yazım hatası olup olmadığını denetleyin. Doğruysa listenizden çıkarın.",
    ),
    "X.2.0": (
        "Posta kutusuyla ilgili başka ya da tanımsız durum",
        "Durum posta kutusuyla ilgili, ayrıntı yok.",
        "RCPT ya da DATA komutundan sonra.",
        "Metni okuyun.",
    ),
    "X.2.1": (
        "Posta kutusu devre dışı, ileti kabul etmiyor",
        "Posta kutusu var ama posta kabul etmiyor.",
        "Kapatılmış, engellenmiş ya da uzun süre kullanılmamış hesaplar için RCPT komutundan "
        "sonra.",
        "Sınıf 4 (geçici) değilse adresi listenizden çıkarın.",
    ),
    "X.2.2": (
        "Posta kutusu dolu",
        "Alıcının posta kutusunda boş yer kalmamış.",
        "RCPT ya da DATA komutundan sonra, 452 ya da 552 ile.",
        "Birkaç gün sonra yeniden deneyin; ileti önemliyse alıcıya başka bir yoldan ulaşın.",
    ),
    "X.2.3": (
        "İleti boyutu yönetimsel sınırı aşıyor",
        "İleti, bu posta kutusunun kabul ettiğinden büyük.",
        "DATA komutundan sonra, 552 ile.",
        "Daha küçük bir ileti ya da bir bağlantı gönderin.",
    ),
    "X.2.4": (
        "Posta listesi açılamadı",
        "Sunucu posta listesinin üyelerini belirleyemedi.",
        "RCPT komutundan sonra ya da bir posta listesinden geri dönen iletilerde.",
        "Listenin sahibine bildirin.",
    ),
    "X.3.0": (
        "Posta sistemiyle ilgili başka ya da tanımsız durum",
        "Durum, iletiyi alan sistemle ilgili, ayrıntı yok.",
        "Her komutla.",
        "Yeniden deneyin; sorun sürerse sunucu yöneticisine bildirin.",
    ),
    "X.3.1": (
        "Posta sistemi dolu",
        "Sunucuda boş yer kalmamış.",
        "MAIL ya da DATA komutundan sonra, 452 ile.",
        "Daha sonra yeniden deneyin.",
    ),
    "X.3.2": (
        "Sistem ağdan ileti kabul etmiyor",
        "Sunucu şu anda (sınıf 4) ya da hiçbir zaman (sınıf 5) posta kabul etmiyor.",
        "Bağlanırken, 421 ya da 521 ile.",
        "Sınıf 4: yeniden deneyin. Sınıf 5: ana makine bir posta sunucusu değildir.",
    ),
    "X.3.3": (
        "Sistem seçilen özellikleri desteklemiyor",
        "Sistem, iletinin gerektirdiği bir özelliği desteklemiyor.",
        "MAIL ya da DATA komutundan sonra.",
        "Metinde adı geçen özellik olmadan gönderin.",
    ),
    "X.3.4": (
        "İleti sistem için çok büyük",
        "İleti, sunucunun kabul ettiğinden büyük.",
        "SIZE ile MAIL komutundan ya da DATA komutundan sonra, 552 ile.",
        "Daha küçük bir ileti gönderin; EHLO yanıtındaki SIZE sınırı verir.",
    ),
    "X.3.5": (
        "Sistem yanlış yapılandırılmış",
        "Sunucu, kendi yapılandırması yüzünden iletiyi kabul edemiyor; örneğin iletiyi kendisine "
        "gönderecektir.",
        "RCPT komutundan sonra ya da geri dönen iletilerde, 553 ya da 554 ile.",
        "Bunu alıcı sunucunun yöneticisi düzeltmelidir; alan adının MX kayıtlarını denetleyin.",
    ),
    "X.3.6": (
        "İstenen öncelik değiştirildi",
        "Sunucu iletiyi istenenden farklı bir öncelikle kabul etti.",
        "250 ile.",
        "Düzeltilecek bir şey yok.",
    ),
    "X.4.0": (
        "Ağ ya da yönlendirmeyle ilgili başka ya da tanımsız durum",
        "Durum sunucular arasındaki ağla ilgili, ayrıntı yok.",
        "Geri dönen iletilerde ve günlüklerde.",
        "Kuyruğun yeniden denemesini bekleyin.",
    ),
    "X.4.1": (
        "Ana makineden yanıt yok",
        "Alıcının sunucusu yanıt vermedi.",
        "Kendi sunucunuzdan geri dönen iletilerde ve sunucunuzun günlüklerinde.",
        "Kuyruğun yeniden denemesini bekleyin. Sorun sürerse alan adında yazım hatası olup "
        "olmadığını denetleyin.",
    ),
    "X.4.2": (
        "Bağlantı bozuk",
        "Bağlantı koptu.",
        "Geri dönen iletilerde ve günlüklerde.",
        "Kuyruğun yeniden denemesini bekleyin.",
    ),
    "X.4.3": (
        "Dizin sunucusu hatası",
        "Çoğunlukla DNS'te yapılan bir sorgu yanıt alamadı.",
        "Geri dönen iletilerde, günlüklerde ve RCPT komutundan sonra 451 ile.",
        "Kuyruğun yeniden denemesini bekleyin. Sorun sürerse alan adının ad sunucularını "
        "denetleyin.",
    ),
    "X.4.4": (
        "Yönlendirilemiyor",
        "Sunucu alan adına giden bir yol bulamadı: alan adı ya da posta sunucusu yok.",
        "Kendi sunucunuzdan geri dönen iletilerde.",
        "Alan adında yazım hatası olup olmadığını denetleyin.",
    ),
    "X.4.5": (
        "Posta sisteminde tıkanıklık",
        "Sunucu ya da ona giden yol aşırı yüklü.",
        "421 ya da 451 ile.",
        "Daha yavaş gönderin.",
    ),
    "X.4.6": (
        "Yönlendirme döngüsü algılandı",
        "İleti sunucular arasında dönüp durdu.",
        "Geri dönen iletilerde.",
        "Sunucu yöneticileri iletme kurallarını ve MX kayıtlarını denetlemelidir.",
    ),
    "X.4.7": (
        "Teslim süresi doldu",
        "İleti kuyrukta izin verilen en uzun süre bekledi ve sunucu vazgeçti.",
        "Gönderimden günler sonra, geri dönen iletilerde.",
        "Geri dönen iletide daha önceki geçici nedeni bulun; sorun çözülünce yeniden gönderin.",
    ),
    "X.5.0": (
        "Protokolle ilgili başka ya da tanımsız durum",
        "İki program birbirini anlamadı; sunucu ayrıntı vermiyor.",
        "Her komutla.",
        "Metni okuyun.",
    ),
    "X.5.1": (
        "Geçersiz komut",
        "Sunucu komutu tanımıyor ya da komut yanlış zamanda geldi.",
        "500, 502 ya da 503 ile.",
        "Bir önceki yanıtı okuyun; yalnızca sunucunun EHLO yanıtında listelediklerini kullanın.",
    ),
    "X.5.2": (
        "Söz dizimi hatası",
        "Sunucu satırı ayrıştıramadı. Gmail, ayrıştıramadığı bir adres için 555 5.5.2 gönderir.",
        "500, 501, 504 ya da 555 ile.",
        "Gönderilen satırın kendisini inceleyin: ayraçlar, boşluklar, ASCII dışı baytlar.",
    ),
    "X.5.3": (
        "Çok fazla alıcı",
        "İletinin alıcı sayısı, sunucunun bir kerede kabul ettiğinden fazla.",
        "RCPT komutundan sonra, 452 ile.",
        "Kalan alıcılara ayrı bir işlemde gönderin.",
    ),
    "X.5.4": (
        "Komut argümanları geçersiz",
        "Komuttan sonraki metin yanlış. Sendmail, alan adı olmayan bir gönderen için 5.5.4 "
        "gönderir.",
        "501, 504, 553 ya da 555 ile.",
        "Adresin alan adını ve adresin ardındaki parametreleri denetleyin.",
    ),
    "X.5.5": (
        "Protokol sürümü yanlış",
        "İki programın kullandığı protokol sürümleri uyuşmuyor.",
        "Nadiren.",
        "Başka bir sunucu ya da istemci kullanın.",
    ),
    "X.5.6": (
        "Kimlik doğrulama satırı çok uzun",
        "Oturum açmanın bir satırı izin verilenden uzundu.",
        "AUTH sırasında, 500 ile.",
        "Gönderilen parolayı ya da token değerini denetleyin.",
    ),
    "X.6.0": (
        "İçerikle ilgili başka ya da tanımsız hata",
        "Durum iletinin içeriğiyle ilgili, ayrıntı yok.",
        "DATA komutundan sonra.",
        "Sınıf 2 ise düzeltilecek bir şey yok. Değilse metni okuyun.",
    ),
    "X.6.1": (
        "İçerik türü desteklenmiyor",
        "Alıcının sistemi bu içerik türünü desteklemiyor.",
        "DATA komutundan sonra ve geri dönen iletilerde.",
        "Düz metin ya da başka bir biçim gönderin.",
    ),
    "X.6.2": (
        "Dönüştürme gerekli ama yasak",
        "İleti, izin verilmeyen bir dönüştürme gerektiriyor.",
        "Geri dönen iletilerde.",
        "Dönüştürme gerektirmeyen bir biçimde gönderin.",
    ),
    "X.6.3": (
        "Dönüştürme gerekli ama desteklenmiyor",
        "İleti, sunucunun desteklemediği bir dönüştürme (örneğin 8 bitlik metin için) "
        "gerektiriyor.",
        "DATA komutundan sonra, 554 ile.",
        "quoted-printable ya da Base64 olarak gönderin.",
    ),
    "X.6.4": (
        "Kayıplı dönüştürme yapıldı",
        "İleti dönüştürüldü ve verilerinin bir kısmı kayboldu.",
        "250 ile ve raporlarda.",
        "Sınıf 2 ise düzeltilecek bir şey yok: ileti teslim edildi. Sınıf 5 ise dönüştürme "
        "gerektirmeyen bir biçimde gönderin.",
    ),
    "X.6.5": (
        "Dönüştürme başarısız",
        "İletinin dönüştürülmesi gerekiyordu ve dönüştürme başarısız oldu.",
        "Geri dönen iletilerde.",
        "Daha basit bir biçimde gönderin.",
    ),
    "X.6.6": (
        "İleti içeriği kullanılamıyor",
        "Sunucu, iletinin başvuruyla eklediği içeriği (BURL) alamadı.",
        "BURL komutundan sonra, 554 ile.",
        "İçeriğin kendisini gönderin.",
    ),
    "X.6.7": (
        "Bu gönderen ya da alıcı için ASCII dışı adreslere izin verilmiyor",
        "Bir adres ASCII dışı karakterler içeriyor; sonraki sunucu ya da kendi sunucunuz bunları "
        "SMTPUTF8 olmadan kabul etmiyor.",
        "RCPT komutundan sonra 553 ile, MAIL komutundan sonra 550 ile ve gönderen sunucunun "
        "günlüklerinde.",
        "Yalnızca alan adı ASCII dışıysa A-label biçimine (xn--...) gönderin. ASCII dışı bir yerel "
        "bölümün ASCII biçimi yoktur: başka bir adres isteyin ya da SMTPUTF8 sunan bir sunucu "
        "kullanın.",
    ),
    "X.6.8": (
        "UTF-8 yanıt gerekli ama istemci izin vermiyor",
        "Yanıt ASCII dışı karakterler gerektiriyor ama istemci bunlara izin vermedi.",
        "VRFY ya da EXPN komutundan sonra, 252, 550 ya da 553 ile.",
        "SMTPUTF8 parametresini ekleyin.",
    ),
    "X.6.9": (
        "UTF-8 başlıklı ileti bir ya da daha çok alıcıya aktarılamıyor",
        "Bir başlık UTF-8 içeriyor ve bir alıcının sunucusu SMTPUTF8 sunmuyor.",
        "DATA komutundan sonra, 550 ya da 554 ile.",
        "Başlıklarda ASCII adresler kullanın.",
    ),
    "X.6.10": (
        "UTF-8 yanıt gerekli (kullanımdan kalkmış)",
        "X.6.8 kodunun kullanımdan kalkmış bir eşi.",
        "Neredeyse hiçbir zaman.",
        "X.6.8 girdisine bakın.",
    ),
    "X.7.0": (
        "Güvenlikle ilgili başka ya da tanımsız durum",
        "Durum güvenlikle ya da bir politikayla ilgili, ayrıntı yok. 2.7.0, oturum açmanın "
        "başarılı olduğu anlamına gelir.",
        "Her komutla; hatalarda 530, 550 ya da 554 ile.",
        "Sınıf 2 ise düzeltilecek bir şey yok. Değilse metni okuyun; sorun adresin söz diziminde "
        "değil.",
    ),
    "X.7.1": (
        "Yetki yok, ileti reddedildi",
        "Bir politika iletiyi yasaklıyor: aktarma, kara liste, içerik ya da size ait olmayan bir "
        "gönderen.",
        "MAIL, RCPT ya da DATA komutundan sonra, 550, 553 ya da 554 ile.",
        "Oturum açın, kendi adresinizden gönderin ya da sunucunuzun itibarını denetleyin; sorun "
        "adresin söz diziminde değil.",
    ),
    "X.7.2": (
        "Posta listesinin açılması yasak",
        "Bu posta listesine gönderme izniniz yok.",
        "RCPT komutundan sonra.",
        "Listenin sahibine sorun.",
    ),
    "X.7.3": (
        "Güvenlik dönüştürmesi gerekli ama olanaksız",
        "İletinin bir güvenlik protokolünden başka birine dönüştürülmesi gerekiyor ama bu "
        "olanaksız.",
        "Nadiren.",
        "Metni okuyun.",
    ),
    "X.7.4": (
        "Güvenlik özellikleri desteklenmiyor",
        "Sunucu, iletinin gerektirdiği bir güvenlik özelliğini desteklemiyor.",
        "AUTH ya da DATA komutundan sonra.",
        "Sunucunun EHLO yanıtında listelediklerini kullanın.",
    ),
    "X.7.5": (
        "Kriptografi hatası",
        "Sunucu iletinin şifresini çözemedi ya da iletiyi doğrulayamadı.",
        "DATA komutundan sonra.",
        "İletiyi yeniden imzalayın ya da şifreleyin.",
    ),
    "X.7.6": (
        "Kriptografi algoritması desteklenmiyor",
        "İletiyi alan sistem algoritmayı desteklemiyor.",
        "DATA komutundan sonra.",
        "Yaygın bir algoritma kullanın.",
    ),
    "X.7.7": (
        "İleti bütünlüğü bozulmuş",
        "İleti yolda değiştirilmiş.",
        "DATA komutundan sonra.",
        "Yeniden gönderin; postayı değiştiren programlar olup olmadığını araştırın.",
    ),
    "X.7.8": (
        "Kimlik bilgileri geçersiz (kullanıcı adı ya da parola yanlış)",
        "Kullanıcı adı ya da parola yanlış.",
        "AUTH komutundan sonra, 535 ile.",
        "İkisini de denetleyin; birçok sağlayıcı uygulama parolası ister.",
    ),
    "X.7.9": (
        "Kimlik doğrulama yöntemi çok zayıf",
        "Sunucu bu oturum açma yöntemini kabul etmiyor.",
        "AUTH komutundan sonra, 534 ile.",
        "Daha güçlü bir yöntem kullanın.",
    ),
    "X.7.10": (
        "Şifreleme gerekli",
        "Sunucu önce TLS ister.",
        "MAIL ya da AUTH komutundan sonra, 523 ya da 530 ile.",
        "TLS özelliğini etkinleştirin.",
    ),
    "X.7.11": (
        "İstenen kimlik doğrulama yöntemi için şifreleme gerekli",
        "Sunucu bu oturum açma yöntemini yalnızca TLS üzerinden kabul eder.",
        "AUTH komutundan sonra, 524 ya da 538 ile.",
        "TLS özelliğini etkinleştirin.",
    ),
    "X.7.12": (
        "Parola geçişi gerekli",
        "Bu yöntemin çalışması için parolanın sıfırlanması gerekiyor.",
        "AUTH komutundan sonra, 422 ya da 432 ile.",
        "TLS üzerinden PLAIN ile bir kez oturum açın ya da parolayı değiştirin.",
    ),
    "X.7.13": (
        "Kullanıcı hesabı devre dışı",
        "Hesap devre dışı.",
        "AUTH komutundan sonra, 525 ile.",
        "Hesabın yöneticisine sorun.",
    ),
    "X.7.14": (
        "Güven ilişkisi gerekli",
        "Sunucunun içeriği başka bir sunucudan alması gerekiyor (BURL) ama o sunucuyla güven "
        "ilişkisi yok.",
        "Nadiren, 554 ile.",
        "Sunucu yöneticisine sorun ya da içeriğin kendisini gönderin.",
    ),
    "X.7.15": (
        "Öncelik düzeyi çok düşük",
        "Sunucu şu anda yalnızca daha yüksek öncelikli posta kabul ediyor.",
        "Öncelik verilmiş MAIL komutundan sonra.",
        "Daha sonra yeniden deneyin.",
    ),
    "X.7.16": (
        "İleti, belirtilen öncelik için çok büyük",
        "Sunucu bu öncelikteki iletilerin boyutunu sınırlıyor.",
        "Öncelik verilmiş MAIL komutundan sonra.",
        "Önceliği düşürün ya da daha küçük bir ileti gönderin.",
    ),
    "X.7.17": (
        "Posta kutusunun sahibi değişmiş",
        "Posta kutusunun sahibi, gönderenin verdiği tarihten sonra değişmiş.",
        "RRVS ile RCPT komutundan sonra.",
        "Kişiye güncel adresini sorun.",
    ),
    "X.7.18": (
        "Alan adının sahibi değişmiş",
        "Alan adının sahibi, gönderenin verdiği tarihten sonra değişmiş.",
        "RRVS ile RCPT komutundan sonra.",
        "Kişiye güncel adresini sorun.",
    ),
    "X.7.19": (
        "RRVS sınaması tamamlanamıyor",
        "Sunucu, posta kutusunun ne zamandan beri bu sahibe ait olduğunu belirleyemiyor.",
        "RRVS ile RCPT komutundan sonra.",
        "Risk oluşturmuyorsa RRVS olmadan gönderin.",
    ),
    "X.7.20": (
        "Doğrulanan DKIM imzası yok",
        "Sunucu, iletinin hiçbir DKIM imzasını doğrulayamadı.",
        "DATA komutundan sonra, 550 ile.",
        "Postanızı imzalayın; imzadan sonra değiştiren programlar olup olmadığını araştırın.",
    ),
    "X.7.21": (
        "Kabul edilebilir DKIM imzası yok",
        "Bir DKIM imzası geçerli ama sunucu bu imzayı kabul etmiyor.",
        "DATA komutundan sonra, 550 ile.",
        "Kendi alan adınızla ve en az 1024 bitlik bir anahtarla imzalayın.",
    ),
    "X.7.22": (
        "Yazarla eşleşen geçerli DKIM imzası yok",
        "Geçerli hiçbir DKIM imzası From başlığındaki alan adıyla eşleşmiyor.",
        "DATA komutundan sonra, 550 ile.",
        "From başlığındaki alan adıyla imzalayın.",
    ),
    "X.7.23": (
        "SPF doğrulaması başarısız",
        "Gönderenin alan adı, sunucunuzun kendi adına göndermesine izin vermiyor.",
        "MAIL ya da DATA komutundan sonra, 550 ile.",
        "Sunucunuzu alan adının SPF kaydına ekleyin.",
    ),
    "X.7.24": (
        "SPF doğrulaması hatası",
        "Sunucu alan adının SPF kaydını değerlendiremedi.",
        "MAIL komutundan sonra, 451 ya da 550 ile.",
        "Kaydı düzeltin: alan adı başına tek kayıt, en çok on sorgu.",
    ),
    "X.7.25": (
        "Ters DNS doğrulaması başarısız",
        "Sunucunuzun IP adresinin DNS'te ana makine adı yok ya da bu ad aynı IP adresine "
        "çözülmüyor.",
        "Bağlanırken ya da MAIL komutundan sonra, 550 ile.",
        "PTR kaydını ve adın adres kaydını ayarlayın.",
    ),
    "X.7.26": (
        "Birden çok kimlik doğrulama denetimi başarısız",
        "İleti, SPF ve DKIM gibi birden çok kimlik doğrulama denetiminden geçemedi.",
        "DATA komutundan sonra, 550 ile.",
        "From başlığındaki alan adı için SPF ve DKIM kurun.",
    ),
    "X.7.27": (
        "Gönderenin alan adında boş MX var",
        "Gönderenin alan adında boş MX kaydı var: kimse yanıt veremez.",
        "MAIL komutundan sonra, 550 ile.",
        "Posta kabul eden bir alan adından gönderin.",
    ),
    "X.7.28": (
        "Posta seli algılandı",
        "Sunucunun normal saydığından fazla gönderiyorsunuz.",
        "MAIL ya da RCPT komutundan sonra, 421, 450 ya da 550 ile.",
        "Daha yavaş gönderin.",
    ),
    "X.7.29": (
        "ARC doğrulaması başarısız",
        "İleten sunucuların eklediği ARC mühürlerinin zinciri kırık.",
        "DATA komutundan sonra, 550 ile.",
        "İleten sunucunun yöneticisinden düzeltmesini isteyin ya da iletiyi doğrudan gönderin.",
    ),
    "X.7.30": (
        "REQUIRETLS desteği gerekli",
        "İleti yolun tamamında TLS gerektiriyor, sonraki sunucu bunu güvence altına almıyor.",
        "MAIL komutundan sonra ve geri dönen iletilerde, 550 ile.",
        "Risk oluşturmuyorsa REQUIRETLS olmadan gönderin.",
    ),
}

# Yanıtın her nedeni için: bir cümleyle neden ve yapılacak iş.
CAUSES: dict[str, tuple[str, str]] = {
    "syntax": (
        "Sunucu adresi ayrıştıramadı: biçimi bozuk.",
        "Adresi düzeltin: `addrlint check ADRES` her hatayı ve yerini gösterir.",
    ),
    "no-domain": (
        "Adreste tam bir alan adı yok.",
        "Alan adının tamamını ekleyin: jane@mail yerine jane@mail.example.net.",
    ),
    "too-long": (
        "Adres, sunucunun kabul ettiğinden uzun.",
        "Kısaltın: @ işaretinden önce en çok 64, toplamda 254 bayt.",
    ),
    "reserved-domain": (
        "Alan adı örneklere ya da yerel kullanıma ayrılmıştır ve posta alamaz.",
        "Yerine gerçek alan adını yazın.",
    ),
    "smtputf8": (
        "Adres ASCII dışı karakterler içeriyor ve yoldaki bir sunucu bunları kabul etmiyor.",
        "Uluslararası alan adını A-label biçiminde (xn--...) yazın. ASCII dışı bir yerel bölümün "
        "ASCII biçimi yoktur: başka bir adres isteyin.",
    ),
    "encoding": (
        "Program adresi ASCII olarak kodlayamadı: adres ASCII dışı karakterler içeriyor.",
        "Sunucu sunuyorsa SMTPUTF8 kullanın ya da ASCII bir adres kullanın.",
    ),
    "after-path": (
        "Sunucu MAIL FROM ya da RCPT TO satırının tamamını ayrıştıramadı: adresin çevresindeki "
        "ayraçları ya da ardından geleni.",
        "Gönderilen satırın kendisini inceleyin: <adres>, ardından yalnızca bilinen parametreler.",
    ),
    "domain-unknown": (
        "Alan adı DNS'te bulunamadı ya da posta kabul etmiyor. Biçimi doğru, adı yanlış olabilir.",
        "Alan adında yazım hatası, boşluk ya da sonda nokta olup olmadığını denetleyin.",
    ),
    "null-mx": (
        "Alan adı posta kabul etmediğini bildiriyor (boş MX).",
        "Alan adında yazım hatası olup olmadığını denetleyin. Doğruysa o alan adında kimse posta "
        "alamaz.",
    ),
    "mailbox-unknown": (
        "Adresin biçimi doğru ama posta kutusu yok.",
        "@ işaretinden önceki yazımı denetleyin. Doğruysa adresi listenizden çıkarın.",
    ),
    "mailbox-moved": ("Posta kutusu taşınmış.", "Metinde yeni adres geçiyorsa onu kullanın."),
    "mailbox-disabled": (
        "Posta kutusu var ama posta kabul etmiyor.",
        "Alıcıya başka bir yoldan ulaşın; sorun sürerse adresi listenizden çıkarın.",
    ),
    "mailbox-full": (
        "Posta kutusunda ya da sunucuda boş yer kalmamış.",
        "Birkaç gün sonra yeniden deneyin.",
    ),
    "too-big": ("İleti çok büyük.", "Daha küçük bir ileti ya da bir bağlantı gönderin."),
    "relay": (
        "Sunucu o alan adına sizin için posta aktarmıyor.",
        "Göndermeden önce oturum açın ya da alan adının kendi posta sunucusuna (MX) gönderin.",
    ),
    "login": (
        "Sunucu oturum açmanızı istiyor ya da oturumunuzu kabul etmedi.",
        "Kullanıcı adını, parolayı ve oturum açma yöntemini denetleyin.",
    ),
    "not-owner": (
        "Bu gönderen adresini kullanma izniniz yok.",
        "Oturumunuza ait bir adresten gönderin ya da yöneticiden bu adresi eklemesini isteyin.",
    ),
    "blocked": (
        "Sunucunuz ya da gönderen kara listede veya itibarı kötü.",
        "Metinde bir sayfa geçiyorsa okuyun ve listeden çıkarılmayı isteyin.",
    ),
    "content": (
        "Sunucu iletiyi spam saydı ya da içeriğine izin vermiyor.",
        "İçeriği ve içindeki bağlantıları denetleyin.",
    ),
    "authentication": (
        "Gönderenin SPF, DKIM, DMARC ya da ters DNS denetimi başarısız oldu. Sorun alıcı adresinde "
        "değil.",
        "From başlığındaki alan adı ve sunucunuz için bu kayıtları kurun.",
    ),
    "sender-domain": (
        "Gönderenin alan adı DNS'te bulunamadı. Sorun alıcı adresinde değil.",
        "Gönderenin alan adında yazım hatası olup olmadığını denetleyin; var olan bir alan adından "
        "gönderin.",
    ),
    "tls": ("Sunucu şifreli bağlantı istiyor.", "TLS özelliğini etkinleştirin."),
    "rate": (
        "Sunucunun izin verdiğinden fazla ya da hızlı gönderiyorsunuz.",
        "Daha yavaş gönderin ve kuyruğun yeniden denemesini bekleyin.",
    ),
    "greylisting": (
        "Sunucu birkaç dakika sonra yeniden denemenizi istiyor (çoğunlukla gri listeleme).",
        "Kuyruğun yeniden denemesini bekleyin; başka bir şey gerekmez.",
    ),
    "too-many-recipients": (
        "İletinin alıcı sayısı, sunucunun bir kerede kabul ettiğinden fazla.",
        "Kalan alıcılara başka bir iletiyle gönderin.",
    ),
    "network": (
        "Sunucuya ulaşılamadı ya da bağlantı koptu.",
        "Kuyruğun yeniden denemesini bekleyin. Sorun sürerse alan adında yazım hatası olup "
        "olmadığını denetleyin.",
    ),
    "server": (
        "Sunucu kendi içindeki bir sorunu bildiriyor.",
        "Kuyruğun yeniden denemesini bekleyin ya da sunucu yöneticisine bildirin.",
    ),
    "loop": (
        "İleti sunucular arasında dönüp duruyor.",
        "İletme kurallarını ve MX kayıtlarını denetleyin.",
    ),
    "sequence": (
        "Bir komut yanlış zamanda geldi; asıl ret çoğu zaman bir önceki yanıttadır.",
        "Bir önceki yanıtı okuyun.",
    ),
    "command": (
        "Sunucu komutu tanımıyor ya da sunmuyor.",
        "Yalnızca sunucunun EHLO yanıtında listelediklerini kullanın.",
    ),
    "policy": (
        "Sunucu, adresin söz dizimi yüzünden değil, kendi politikası gereği reddediyor.",
        "Yanıtın metnini okuyun: koddan daha çok bilgi verir. Yetmezse sunucu yöneticisine sorun.",
    ),
    "done": (
        "Bu yanıt başarı bildiriyor ya da istemciden devam etmesini istiyor; hata değildir.",
        "Burada düzeltilecek bir şey yok. Gönderim başarısız olduysa 4 ya da 5 ile başlayan bir "
        "yanıt arayın.",
    ),
    "unknown": (
        "Yanıt, sorunun adreste olup olmadığını bildirmiyor.",
        "Adresi `addrlint check ADRES` ile denetleyin. Hata yoksa sunucu yöneticisine sorun.",
    ),
}

# Bir kodun rakamlarının anlamı (RFC 5321 bölüm 4.2.1, RFC 3463 bölüm 3).
FIRST_DIGIT = {
    "2": "başarılı",
    "3": "devam: sunucu girdinin devamını bekliyor",
    "4": "geçici hata: aynı komut daha sonra başarılı olabilir",
    "5": "kalıcı hata: değiştirmeden yeniden denemeyin",
}
SECOND_DIGIT = {
    "0": "söz dizimi",
    "1": "bilgi",
    "2": "bağlantı",
    "3": "belirtilmemiş (kimlik doğrulama)",
    "4": "belirtilmemiş",
    "5": "posta sistemi",
}
SUBJECT = {
    "0": "tanımsız",
    "1": "adres",
    "2": "posta kutusu",
    "3": "posta sistemi",
    "4": "ağ ve yönlendirme",
    "5": "protokol",
    "6": "ileti içeriği",
    "7": "güvenlik ve politika",
}
BLAME = {
    "always": "her zaman",
    "often": "çoğu zaman",
    "sometimes": "bazen",
    "never": "hiçbir zaman",
}
VERDICT = {"yes": "evet", "no": "hayır", "unknown": "belirsiz"}
WORDS = {
    "class": "Sınıf",
    "description": "Açıklama",
    "when": "Gördüğünüzde",
    "fix": "Nasıl Düzeltilir",
    "blame": "Sorun ne sıklıkla adresin kendisinde?",
    "commands": "Komutlar",
    "beside": "Birlikte görülenler",
    "wordings": "Gerçek sunuculardan örnekler",
    "rules": "Bu yanıtı öngören addrlint kuralları",
    "source": "Kaynak",
    "differences": "Temel Farklar",
    "which": "Hangisini Ne Zaman Kullanmalı",
    "side-by-side": "Yan Yana",
    "dialogue": "Örnek Konuşma (C istemci, S sunucu)",
    "name": "Ad",
    "blame-short": "Sorun adreste mi?",
    "sent-by": "Gönderen",
    "any-server": "her sunucu",
    "wording": "Sık görülen metin",
    "rules-short": "Öngören kurallar",
    "about": "kategori",
    "unknown-code": "{code} kodunu hiçbir standart tanımlamıyor. Rakamlarına göre: {meaning}.",
    "nearest": "Tanımlı en yakın kodlar: {codes}.",
    "says": "Yanıtın olası kaynağı",
    "meaning": "Anlamı",
    "at-fault": "Sorun adresin kendisinde mi?",
    "todo": "Ne yapmalı",
    "nothing-found": "addrlint bu adreste sorun bulmadı: {address}",
    "no-reply": "Bu metinde SMTP yanıtı bulunamadı. Bir kod (553), bir yanıt satırı, geri dönen "
    "bir ileti ya da bir günlük satırı verin.",
    "nothing-to-do": "{code}: hata değil; düzeltilecek bir şey yok.",
    "act-if-it-lasts": "{code}: sunucu yeniden denesin; yalnızca saatlerce sürerse ilgilenin.",
    "act-on-address": "{code}: adresi düzeltin, sonra yeniden gönderin.",
    "act-on-either": "{code}: önce adresi denetleyin; doğruysa öteki nedenlere bakın.",
    "act-on-other": "{code}: adrese dokunmayın; yanıtın söylediğini düzeltip yeniden gönderin.",
    "act-first": "Bir oturumda ikisi de varsa {one} ile ilgilenin; {other} hatayı açıklamaz.",
    "both-count": "Bir oturumda ikisi de varsa genişletilmiş kodu daha belirli olanla ilgilenin.",
    "differ-class": "{one}: {one_class}; {other}: {other_class}.",
    "differ-about": "Kategori: {one_about} ({one}), {other_about} ({other}).",
    "differ-commands": "{one} şunlarla görülür: {one_commands}; {other} şunlarla görülür: "
    "{other_commands}.",
    "differ-blame": "Sorunun adresin kendisinde olma sıklığı: {one_blame} ({one}), {other_blame} "
    "({other}).",
    "same-class": "İkisinin de anlamı: {one_class}.",
    "connect": "bağlantı kurulumu",
    "bounce": "geri dönen iletiler",
    "any": "herhangi bir komut",
    "and": "ve",
    "summary": "{count} yanıt; sorun adresin kendisinde: evet {yes}, hayır {no}, belirsiz "
    "{unknown}.",
    "and-more": "ve {count} tane daha",
}

RULES: dict[str, tuple[str, str, str]] = {
    "A101": (
        "adres boş",
        "Metin boş ya da yalnızca boşluklardan veya bir açıklamadan oluşuyor.",
        "Listelerde bu genellikle adres sütunu doldurulmamış bir satırdır. Sunucu, RCPT TO "
        "komutundaki boş adrese söz dizimi hatasıyla yanıt verir. Adresi doldurun ya da satırı "
        "silin.",
    ),
    "A102": (
        '"@" eksik',
        "Adreste @ işareti, dolayısıyla alan adı da yok.",
        "Adres; yerel bölüm, @ işareti ve alan adından oluşur, alan adı olmadan posta hiçbir yere "
        "gönderilemez. Yalnızca ``postmaster`` alan adı olmadan kullanılabilir, o da ancak alıcı "
        "olarak (RFC 5321 bölüm 4.1.1.3). @ işaretini ve alan adını ekleyin.",
    ),
    "A103": (
        'tırnak dışında {count} "@" işareti var; yalnızca bir tane olabilir',
        "Adreste tırnak dışında birden çok @ işareti var.",
        'Yerel bölümü alan adından son @ işareti ayırır; öncekiler, ``"jane@home"@example.org`` '
        "örneğindeki gibi tırnak içine alınmalıdır. Çoğu zaman iki adres birbirine yapışmıştır. "
        "Adresleri ayırın ya da fazla @ işaretini silin.",
    ),
    "A104": (
        "adres {octets} bayt; {limit} baytlık sınırı {excess} bayt aşıyor",
        "Adresin tamamı 254 bayttan uzun.",
        "SMTP'de bir yol, açılı ayraçlarıyla birlikte en çok 256 bayt olabilir; UTF-8 olarak "
        "sayılan adrese 254 bayt kalır. Alan adını kendi sınırına indirmek yetiyorsa yalnızca "
        "o sınır bildirilir. 65.536 karakterden uzun bir metnin yalnızca "
        "uzunluğu denetlenir. Adresle birlikte başka bir metin yapıştırılıp yapıştırılmadığına "
        "bakın.",
    ),
    "A105": (
        "zarf adresinde {name!r} görünen adı olamaz",
        "Adreste, ileti başlığındaki gibi, görünen ad ve açılı ayraçlar var.",
        "From, To ve Cc gibi başlıklar bu biçimi kullanır, MAIL FROM ve RCPT TO ise yalnızca "
        "adresi kabul eder. Başlıktaki biçimi olduğu gibi geçiren bir program, içinden ne "
        "çıkarırsa oraya posta gönderir: ``Doe, Jane <jane@example.org>`` için ``<Doe>``. "
        "Yalnızca ayraçların içindeki adresi verin.",
    ),
    "A106": (
        "adres açılı ayraç içinde",
        "Adres açılı ayraçların içinde.",
        "Ayraçlar SMTP komutuna aittir ve posta programı bunları kendisi ekler. Adreste de "
        "bulunurlarsa komut ``RCPT TO:<<jane@example.org>>`` olur. Ayraçları adresten silin.",
    ),
    "A107": (
        '"{bracket}" ayracının eşi yok',
        "Bir açılı ayracın eşi yok.",
        "Öteki ayraç büyük olasılıkla adres kopyalanırken kaybolmuştur. Ayraç metnin en başında "
        "ya da en sonundaysa düzeltme onu siler; görünen addan sonraysa eksik olanı ekler. Başka "
        "bir yerde neyin neyle eşleştiği belli değildir: eksik ayracı ekleyin ya da bunu silin.",
    ),
    "A108": (
        "{scheme!r} adrese ait değil",
        'Adres bir URI şeması ya da "E-posta:" gibi bir önekle başlıyor.',
        "``mailto:``, bir bağlantıda ardından adres geldiğini belirtir; adresin kendisi iki "
        "noktadan sonra başlar. Adreste tırnak dışında iki nokta üst üste işareti olamaz; "
        "sunucular onu reddeder ya da başka bir posta kutusunun parçası sayar. Adresten önceki "
        "her şeyi silin.",
    ),
    "A109": (
        "{separator!r} ile ayrılmış {count} adres var; burada yalnızca bir adres olabilir",
        "Metinde yalnızca bir adresin beklendiği yerde birden çok adres var.",
        "Her alıcı için ayrı bir RCPT TO komutu, listedeki her adres için ayrı bir satır gerekir. "
        "addrlint metindeki her adresi yine de denetler. Her adresi kendi alanına ya da satırına "
        "yazın.",
    ),
    "A110": (
        "fazladan {separator!r}: iki adresi ayırmıyor",
        "Adresin önünde, arkasında ya da iki adres arasında iki kez virgül veya noktalı virgül var.",
        "Genellikle bir liste adreslere bölünürken geriye kalır. SMTP buna izin vermez, ileti "
        "başlıklarında ise böyle fazladan virgüller eskimiş bir biçimdir. İşareti silin; adresin "
        "arkasındaki virgül için düzeltme güvenlidir.",
    ),
    "A111": (
        "zarf adresinde {comment!r} açıklaması olamaz",
        "Adresin içinde ya da yanında açıklama, yani parantez içinde metin var.",
        "İleti başlıkları böyle açıklamalara izin verir, başlık okuyan programlar da onları atar. "
        "MAIL FROM ve RCPT TO komutlarında açıklama yoktur; orada tırnak dışındaki parantezler "
        "izin verilmeyen karakterlerdir. Açıklamayı silin.",
    ),
    "A112": (
        "adresin önünde {route!r} kaynak yolu var",
        "Adreste, postanın geçmesi istenen sunucular sıralanmış.",
        "Kaynak yolları 1980'lerden kalmadır. Sunucu bu söz dizimini hâlâ anlamak zorundadır, "
        "yolu yok saymalıdır ve adresi 550 ile reddedebilir. Yalnızca iki noktadan sonraki posta "
        "kutusunu kullanın.",
    ),
    "A113": (
        "tek adres beklenen yerde {name!r} grubu var",
        "Metin tek bir adres değil, ``ad: a, b;`` biçiminde adlandırılmış bir adres grubu.",
        "Gruplar yalnızca ileti başlıklarında bulunur. Zarfta her alıcı kendi adresiyle yer alır. "
        "Grubun yerine adreslerini yazın; her alana ya da satıra bir adres.",
    ),
    "A114": (
        "kapanan ayraçtan sonra beklenmeyen {text!r}",
        "Kapanan açılı ayraçtan sonra metin var.",
        "SMTP komutunda burası parametrelerin yeridir; parametreyi tanımayan sunucu 555 yanıtını "
        "verir. Burada metin kabul eden bir program, adresi yazan kişinin SMTP parametresi "
        "vermesine izin vermiş olur. Ayraçtan sonraki metni silin.",
    ),
    "A115": (
        "açılı ayraçların içi boş; <> yalnızca MAIL FROM komutunda olabilir",
        "Açılı ayraçların içi boş.",
        "Boş dönüş yolu ``<>``, geri dönen iletilerin göndereni olarak kullanılır; böylece bunlar "
        "yeniden geri dönmez. Alıcı ve başlık için bir posta kutusu gerekir. Adresi ayraçların "
        "içine yazın ya da girdiyi silin.",
    ),
    "A116": (
        "boş dönüş yolu <>: bununla gönderilen posta hiç geri dönmez",
        "Gönderen ``<>``; geri dönen iletiler ve öteki otomatik bildirimler için doğrudur.",
        "Bu gönderenle gönderilen posta için hiçbir hata bildirimi geri gelmez. Bunu, hata "
        "bildirimine yol açmaması gereken iletilerde kullanın. Öteki bütün iletilerde bu "
        "bildirimleri alabilecek bir gönderen adresi kullanın.",
    ),
    "A117": (
        "alan adı olmayan postmaster, bağlanılan sunucunun yöneticisidir",
        "Alıcı, alan adı olmadan ``postmaster``.",
        "Her sunucu bu adı, büyük küçük harf ayırmadan, kendi yöneticisinin posta kutusu olarak "
        "kabul etmek zorundadır. Alan adı olmadan kullanılabilen tek posta kutusudur, o da "
        "yalnızca RCPT TO komutunda. Başka bir sunucunun yöneticisi için @ işaretini ve alan "
        "adını ekleyin.",
    ),
    "A118": (
        "adresin tamamı tırnak içinde: {opening}...{closing}",
        "Adresin tamamı tırnak içinde.",
        "Tırnaklar genellikle bir tablodan, ayardan ya da program kodundan kalır. Adreste "
        'yalnızca yerel bölüm tırnak içine alınabilir: ``"jane doe"@example.org``. Tırnakları '
        "silin.",
    ),
    "A119": (
        '"@" yerine {word!r} yazılmış',
        "@ işareti, adresi toplayıcı programlardan gizlemek için sözcükle yazılmış.",
        "İnsanlar böyle bir adresi anlar, posta sunucuları anlamaz. Sözcüğün yerine @ işaretini, "
        "sözcükle yazılmış noktanın yerine de noktanın kendisini yazın.",
    ),
    "A120": (
        "{template!r} doldurulmamış bir şablon yer tutucusuna benziyor",
        "Adreste, değerin olması gereken yerde bir şablon yer tutucusu var.",
        "Şablonu dolduran program çalışmamış ya da değer bulamamış. Süslü ayraç, yüzde ve dolar "
        "işaretleri yerel bölümde geçerlidir; bu yüzden sunucular böyle bir adresi kabul eder ve "
        "posta kaybolur. Şablonu ya da verisini düzeltin.",
    ),
    "A121": (
        "tırnaksız görünen adda {char} var",
        "Tırnak içine alınmamış bir görünen adda virgül ya da @ gibi bir karakter var ya da "
        "ad noktayla başlıyor.",
        "Oradaki virgül bir alıcıyı ikiye böler, ``Doe`` ve ``Jane``; @ işareti ise yeni bir "
        "adres başlatır. Nokta, ilk sözcükten sonra eskimiş bir biçim, ondan önce bir "
        'hatadır. Adı çift tırnak içine alın: ``"Doe, Jane" <jane@example.org>``.',
    ),
    "A122": (
        "tırnaksız görünen adda nokta var",
        "Nokta içeren bir görünen ad tırnak içinde değil.",
        "Bu biçim eskimiştir: programlar onu hâlâ okumak zorundadır, neredeyse hepsi okur da, ama "
        "artık yazmamalıdır. Adı çift tırnak içine alın.",
    ),
    "A123": (
        "adresin içinde {what!r} var",
        "Başlıktaki bir adresin bölümleri arasında boşluk ya da açıklama var.",
        "@ işaretinin çevresinde izin verilir ama kullanılmamalıdır. Noktanın çevresinde, birçok "
        "programın artık okumadığı eskimiş bir biçimdir. Başka her yerde adresi bozar. Boşluğu ya "
        "da açıklamayı silin.",
    ),
    "A124": (
        "alan adı olmayan postmaster yalnızca alıcı olabilir",
        "``postmaster``, alan adının gerektiği bir yerde alan adı olmadan kullanılmış.",
        "Bu adı tek başına yalnızca RCPT TO kabul eder. Gönderen, başlık ve liste için "
        "``postmaster@`` ve bir alan adı gerekir. Alan adını ekleyin.",
    ),
    "A125": (
        "adresler arasında noktalı virgül var; ileti başlıkları virgül kullanır",
        "Listedeki iki adres noktalı virgülle ayrılmış.",
        "Outlook adresleri noktalı virgülle ayırır, insanlar da gördüklerini yazar. Başlıkta "
        "noktalı virgül bir grubu bitirir; bu yüzden programlar gerisini bir ad ya da adresi "
        "olmayan bir alıcı olarak okur. Virgül kullanın.",
    ),
    "A126": (
        "gruptan sonra virgül eksik",
        "Bir grubun ardından, arada virgül olmadan başka bir adres ya da grup geliyor.",
        "Noktalı virgül grubu bitirir, ama onu arkasından gelenden ayırmaz. Programlar "
        "listenin gerisini atar ya da tek bir bozuk adres sanır. Noktalı virgülden sonra "
        "virgül ekleyin.",
    ),
    "A190": (
        "email-validator bunu reddediyor: {sentence}",
        "Adresin bu bölümünü hiçbir addrlint kuralı bildirmiyor, ama email-validator reddediyor.",
        "Birçok kayıt formu ve program bu kitaplığı kullanır; bu adres oralara girilemez. İki "
        "noktadan sonraki metin email-validator'ın kendi iletisidir. rfc hedefinde "
        "email-validator kullanılmaz. Adresi düzeltin ya da başka bir adres kullanın.",
    ),
    "S101": (
        "başta {many}boşluk",
        "Adres boşlukla başlıyor.",
        "SMTP, MAIL FROM ve RCPT TO komutlarında adresin çevresinde boşluğa izin vermez. Kimi "
        "sunucu boşluğu atar, kimi komutu reddeder; en az biri boşluğu posta kutusu adının "
        "parçası sayıp iletiyi başkasına teslim eder. Boşluğu silin.",
    ),
    "S102": (
        "sonda {many}boşluk",
        "Adres boşlukla bitiyor.",
        "Boşluk çoğunlukla adres kopyalanırken ya da sabit genişlikli sütunları olan bir dosyadan "
        "gelir. SMTP, MAIL FROM ve RCPT TO komutlarında adresin çevresinde boşluğa izin vermez. "
        "Boşluğu silin.",
    ),
    "S103": (
        "adresin içinde {many}boşluk; yalnızca tırnaklı yerel bölümde boşluk olabilir",
        "Adresin içinde boşluk var.",
        "Tırnaksız yerel bölümde ve alan adında boşluk olamaz. İki sözcük arasındaki boşluğun"
        " fazladan mı yazıldığını, yoksa nokta ya da alt çizgi yerine mi kullanıldığını "
        "yalnızca posta kutusunun sahibi bilir; orada düzeltme önerilmez. @ işaretinin ya da "
        "noktanın yanında düzeltme boşluğu siler; gözden geçirilmelidir. Liste maddesinin "
        "numarası ya da çizgisi boşluğuyla birlikte silinir.",
    ),
    "S104": (
        "adreste ya da yanında sekme",
        "Adresin içinde ya da yanında sekme karakteri var.",
        "Sekmeler çoğunlukla tablolardan gelir. SMTP, adresin hiçbir yerinde, tırnak içinde bile "
        "sekmeye izin vermez; yalnızca ileti başlığında olabilir. Sekmeyi silin; tırnak içindeyse "
        "yerine boşluk koyun.",
    ),
    "S105": (
        "ASCII dışı boşluk: {char}",
        "Adresin içinde ya da yanında ASCII dışı bir boşluk var.",
        "En yaygını bölünmez boşluktur (U+00A0): web sayfaları ve kelime işlemciler kullanır, "
        "sıradan boşluktan ayırt edilmez. RFC 6531 yerel bölümde kâğıt üzerinde izin verir, ama "
        "uygulamada hiçbir sunucuda böyle bir posta kutusu yoktur. Boşluğu silin; tırnak "
        "içindeyse yerine sıradan boşluk koyun.",
    ),
    "S106": (
        "adres bayt sırası işaretiyle (BOM, U+FEFF) başlıyor",
        "Adres bayt sırası işaretiyle (BOM, U+FEFF) başlıyor.",
        "Elektronik tablo programları bu işareti UTF-8 dosyaların başına yazar. Bunu hesaba "
        "katmayan bir program işareti ilk adresin parçası olarak okur; adreste görünmez. İşareti "
        "silin; Python'da böyle dosyaları ``utf-8-sig`` kodlamasıyla açın.",
    ),
    "S107": (
        "sıfır genişlikli karakter: {char}",
        "Adreste görünmeyen, sıfır genişlikli bir karakter var.",
        "Web sayfaları ve sohbet programları, uzun bir sözcüğün bölünebileceği yerleri sıfır "
        "genişlikli boşluklarla gösterir; bunlar metinle birlikte kopyalanır. Adres doğru "
        "görünür, ama gönderilen posta ulaşmaz. Karakteri silin.",
    ),
    "S108": (
        "görünmeyen yumuşak tire (U+00AD)",
        "Adreste yumuşak tire var.",
        "Kelime işlemciler ve web sayfaları, sözcüğün satır sonunda bölünebileceği yere yumuşak "
        "tire koyar; başka yerde görünmez. Sunucu, ekrandakinden farklı bir ad görür. Yumuşak "
        "tireyi silin.",
    ),
    "S109": (
        "yanlış yerde {char}",
        "Sıfır genişlikli bir birleştirici ya da ayırıcı, işlevi olmayan bir yerde.",
        "Farsça ve Hindistan'daki yazı sistemleri bu görünmeyen karakterlere belirli harfler "
        "arasında gerek duyar. Başka her yerde bunlar kalıntıdır. Karakteri silin; yerel bölümün "
        "içindeyse düzeltme gözden geçirilmelidir, çünkü karakter posta kutusu adının parçası "
        "olabilir.",
    ),
    "S110": (
        "görünmeyen yazı yönü işareti: {char}",
        "Adreste görünmeyen bir yazı yönü işareti var.",
        "Adres defterleri ve posta programları bu işaretleri sağdan sola yazılan adların "
        "çevresine koyar; işaretler adresle birlikte kopyalanır. Kimse görmez, ama sunucu için "
        "adresin parçasıdırlar. İşareti silin.",
    ),
    "S111": (
        "görünmeyen karakter: {char}",
        "Adreste, programların göstermediği bir karakter var.",
        "Varyasyon seçicileri (emojilerden kalır), dolgu karakterleri, görünmeyen işleçler ve "
        "etiket karakterleri böyledir. Unicode programların bunları göstermemesini ister, ama "
        "sunucu için adresin parçasıdırlar. Karakteri silin.",
    ),
    "S112": (
        "görünmeyen satır sonu: {char}",
        "Adreste Unicode satır ayırıcısı ya da paragraf ayırıcısı var.",
        "Sayfa düzeni programları ve JSON araçları bu karakterleri (U+2028 ve U+2029) geride "
        "bırakır. Kimi programlar bunları satır sonu sayar; bir posta sunucusu da gerisini başka "
        "bir komut olarak okur. Karakteri silin.",
    ),
    "S113": (
        "{char} burada geçerli, ama email-validator ve birçok form reddeder",
        "Sıfır genişlikli bir birleştirici ya da ayırıcı, ona gerek duyan harflerin arasında.",
        "Farsça ve Hindistan'daki yazı sistemleri bu görünmeyen karakterleri kullanır. "
        "SMTPUTF8 yerel bölümde, IDNA alan adında bunlara izin verir. Ama kimse onları "
        "görmez, birçok klavye yazamaz ve email-validator reddeder. Adreste gerçekten böyle "
        "bir karakter olup olmadığını sahibine sorun.",
    ),
    "C101": (
        "tırnaksız yerel bölümde izin verilmeyen karakter: {char}",
        "Tırnaksız yerel bölümde, yalnızca tırnak içinde izin verilen bir karakter var.",
        "Tırnaksız yerel bölümde harfler, rakamlar, tek noktalar ve ``! # $ % & ' * + - / = ? ^ _ "
        "` { | } ~`` karakterleri bulunabilir. Virgül, iki nokta, noktalı virgül ve köşeli "
        "ayraçlar adresleri ayırır ya da çevreler. Karakteri silin ya da yerine asıl yazılmak "
        "isteneni koyun: virgül çoğunlukla yanlış yazılmış bir noktadır.",
    ),
    "C102": (
        "ters bölü yalnızca tırnak içinde kullanılabilir",
        "Yerel bölümde tırnak dışında ters bölü var.",
        "Ters bölü, sonraki karakteri yalnızca tırnaklı yerel bölümde kaçışlar. "
        "``jane\\@home@example.org`` yazımı RFC 3696'daki eski bir hatadır; RFC'nin düzeltmesinde "
        'doğrusu ``"jane\\@home"@example.org`` olarak verilir. Ters bölüyü silin ya da yerel '
        "bölümü tırnak içine alın.",
    ),
    "C103": (
        "kontrol karakteri: {char}",
        "Adreste bir kontrol karakteri var.",
        "SMTP, kontrol karakterlerine adresin hiçbir yerinde, tırnak içinde bile izin vermez; ileti "
        "başlığında bunlar eskimiş bir biçimdir. Terminalden kopyalamadan ya da bozuk bir dışa "
        "aktarmadan kalırlar. Karakteri silin.",
    ),
    "C104": (
        'eşi olmayan "{bracket}"',
        "Bir parantez kapatılmamış ya da hiç açılmamış.",
        "Parantezler açıklamaları çevreler; açıklama da yalnızca ileti başlıklarında bulunabilir. "
        "Eşi olmayan bir paranteze tırnak dışında izin verilmez. Parantezi silin; başlıktaysa "
        "eksik olanı da ekleyebilirsiniz.",
    ),
    "C105": (
        "ASCII dışı kontrol karakteri: {char}",
        "Adreste bir C1 kontrol karakteri (U+0080 ile U+009F arası) var.",
        "Bu karakterleri kimse elle yazmaz. Windows-1252 ile kodlanmış metnin Latin-1 olarak "
        "okunduğunu gösterirler: örneğin U+0092 aslında kıvrık kesme işaretidir. Kaynağı "
        "Windows-1252 olarak okuyun ya da karakteri silin.",
    ),
    "C106": (
        "düz tırnak yerine kıvrık tırnak: {char}",
        "Adreste kıvrık tırnak var.",
        "Kelime işlemciler, yazılan ``'`` işaretini kıvrık tırnağa çevirir. RFC 6531 buna yerel "
        "bölümde izin verir; bu yüzden SMTPUTF8 destekleyen sunucular adresi kabul eder ve var "
        "olmayan bir posta kutusu arar. Düz tırnak kullanın; alan adında ise hiç tırnak olamaz.",
    ),
    "C107": (
        "Unicode'da karşılığı olmayan karakter: {char}",
        "Adreste hiçbir karaktere atanmamış bir kod noktası var.",
        "Metin bozulmuştur ya da idna paketinin bildiğinden daha yeni bir Unicode sürümü "
        "kullanır. Programlar böyle bir kod noktasını farklı işleyebilir; bu yüzden adreste "
        "bulunmamalıdır. Adresi kaynağından yeniden alın.",
    ),
    "C108": (
        "programların iç kullanımına ayrılmış kod noktası: {char}",
        "Adreste U+FFFE gibi, karakter olmayan bir kod noktası var.",
        "Programlar bu kod noktalarını kendi içlerinde kullanır, dışarıya vermemelidir. U+FFFE, "
        "UTF-16 metnin yanlış bayt sırasıyla okunduğunu gösterir. Kaynağı yeniden okuyun ya da "
        "kod noktasını silin.",
    ),
    "C109": (
        "standart bir anlamı olmayan, her yazı tipinde farklı görünen karakter: {char}",
        "Adreste bir özel kullanım karakteri var.",
        "Nasıl göründüğü yazı tipine bağlıdır: birinde simge, ötekinde boş kutu olabilir. Başka "
        "sistemler için bir anlamı yoktur. Yerine asıl yazılmak istenen karakteri koyun ya da "
        "silin.",
    ),
    "C110": (
        "{char} öncesinde temel karakter yok",
        "Bir birleşen işaret en başta ya da bir noktanın, @ işaretinin veya tırnağın hemen ardında.",
        "Aksan gibi birleşen işaretler, kendilerinden önceki karakterin üzerinde gösterilir; "
        "burada o karakter harf değil, bir ayırıcıdır. İşaret böylece adresten önceki metnin "
        "görünüşünü değiştirir; ayrıca alan adı etiketi böyle bir işaretle başlayamaz. İşareti "
        "silin ya da eksik harfi ekleyin.",
    ),
    "E101": (
        "{char} geçerli UTF-8 değil",
        "Adreste geçerli UTF-8 olmayan bir bayt var.",
        "Metin başka bir kodlamayla, çoğunlukla Latin-1 ya da Windows-1252 ile yazılmıştır; SMTP "
        "ise ASCII dışı karakterler için yalnızca UTF-8 destekler. Listeyi yazıldığı kodlamayla "
        "okuyun.",
    ),
    "E102": (
        "eşi olmayan UTF-16 surrogate: {char}",
        "Adreste eşi olmayan bir surrogate kodu var.",
        "JavaScript ve Java'nın metin için kullandığı UTF-16, bazı karakterleri iki surrogate "
        "kodundan oluşan bir çift olarak yazar; bir program metni bu ikisinin arasından "
        "kesmiştir. Kalan tek kod UTF-8 olarak yazılamaz, dolayısıyla adres gönderilemez. Metnin "
        "tamamını kaynağından alın.",
    ),
    "E103": (
        "{text!r} ASCII değil, ama sonraki sunucu SMTPUTF8 desteklemiyor",
        "Adreste ASCII dışı karakterler var, ama sonraki sunucu yalnızca ASCII kabul ediyor.",
        "Alan adının yerine gönderilebilecek bir ASCII biçimi vardır (``xn--`` ile başlayan "
        "A-label'lar). Yerel bölümün ASCII biçimi yoktur ve hiçbir sunucu onu değiştiremez; bu "
        "yüzden posta bu sunucu üzerinden gönderilemez. SMTPUTF8 destekleyen bir sunucu ya da "
        "başka bir adres kullanın.",
    ),
    "E104": (
        "Unicode NFC biçiminde değil",
        "Adreste Unicode normalleştirme biçimi C'ye (NFC) uymayan karakterler var.",
        "Çoğunlukla bir harf ile aksanı, Unicode'da tek bir karakter olduğu hâlde iki karakter "
        "olarak yazılmıştır; ikisi de aynı görünür. Örneğin macOS dosya adlarını böyle yazar, "
        "metin de oradan kopyalanır. Alan adı NFC olmak zorundadır; yerel bölüm de olmalıdır, "
        "çünkü sunucu iki yazımı iki ayrı posta kutusu sayabilir. Tek karakterli biçimi kullanın.",
    ),
    "E105": (
        "{text!r}, {meant!r} metninin yanlış kodlamayla okunmuş hâli",
        "Adreste Windows-1252 olarak okunmuş UTF-8 metin var.",
        "Bir harf iki ya da üç karaktere dönüşmüştür. Büyük olasılıkla listenin tamamı yanlış "
        "kodlamayla okunmuştur: listeyi UTF-8 olarak yeniden okuyun.",
    ),
    "E106": (
        "{char}, {plain!r} yerine kullanılan bir uyumluluk karakteri",
        "Adreste, Unicode'un başka karakterlerin çeşidi olarak tanımladığı bir karakter var.",
        "Tam genişlikli harfler, bitişik harfler (ligatürler) ve daire içindeki sayılar böyledir. "
        "Adları karşılaştıran programlar bunları düz karakterlerle aynı sayabilir de saymayabilir "
        "de. Düz karakterleri kullanın.",
    ),
    "E107": (
        "@ yerine {char} kullanılmış",
        "Adreste ASCII @ işareti yerine tam genişlikli ya da küçük bir @ kullanılmış.",
        "Çince ve Japonca klavyeler bu işareti yazar. Sunucu için addaki herhangi bir "
        "karakterdir, yani adreste @ yoktur. Yerine ASCII @ işaretini koyun.",
    ),
    "E108": (
        "kodlanmış sözcük {word!r} adreste çözülmez",
        "Adreste kodlanmış bir sözcük (RFC 2047) var.",
        "Kodlanmış sözcüklerin yeri görünen adlar ve konulardır; başlıktaki bir adreste "
        "bulunamazlar. Sunucu bunları çözmez, tam bu adda bir posta kutusu arar. Python'un "
        "email paketi, adreste ASCII dışı harf varsa bunları yazar. Harflerin kendisini yazın"
        " ve SMTPUTF8 destekleyen bir sunucuyla gönderin.",
    ),
    "E109": (
        "{escape!r}, {meant!r} yerine yazılan bir URL kaçış dizisi",
        "Yerel bölümde ``%2B`` gibi bir URL kaçış dizisi var.",
        "Adres, ``+`` yerine ``%2B`` yazılan bir bağlantıdan kopyalanmıştır. Kaçış dizisi adreste "
        "çözülmez, adın parçası sayılır. Yerine, kodladığı karakteri yazın.",
    ),
    "E110": (
        "{escape!r}, {meant!r} yerine yazılan bir HTML kaçış dizisi",
        "Yerel bölümde ``&amp;`` gibi bir HTML kaçış dizisi var.",
        "Adres, bir web sayfasından ya da web sayfalarının veritabanından çözülmeden alınmıştır. "
        "Kaçış dizisinin noktalı virgülüne tırnaksız izin verilmez. Kaçış dizisinin yerine, "
        "kodladığı karakteri yazın.",
    ),
    "E111": (
        "{char} {script} yazı sisteminden, önceki harfler değil",
        "Bir sözcükte iki yazı sisteminin harfleri karışmış.",
        "Latin harfleri arasındaki bir Kiril harfi, Latin karşılığı gibi görünür. Böyle bir ad ya "
        "aldatmak içindir ya da yanlış klavye düzeniyle yazılmıştır. Çince, Japonca ve Korece, "
        "Latin harfleriyle birlikte kullanılabilir. Sözcüğü tek yazı sistemiyle yeniden yazın; "
        "adres başkasından geldiyse doğrulayın.",
    ),
    "E112": (
        "{word!r} sözcüğü {shown!r} gibi görünüyor, ama Latin harfi içermiyor",
        "Başka bir yazı sistemindeki bir sözcük, tümüyle Latin harflerine benzeyen harflerden "
        "oluşuyor.",
        "Örneğin ``apple`` tümüyle Kiril harfleriyle yazılabilir. Üst düzey alan adı da ASCII "
        "dışıysa böyle sözcükler olağandır ve bildirilmez. Posta göndermeden önce adresi "
        "doğrulayın.",
    ),
    "E113": (
        "{char} kaybolmuş bir karakterin yerinde",
        "Adreste, bir programın çözemediği baytların yerine koyduğu U+FFFD karakteri var.",
        "Asıl karakter bu metinden geri getirilemez. Adresi listenin kaynağından yeniden alın.",
    ),
    "E114": (
        "{escape!r}, {meant!r} yerine yazılan bir quoted-printable kaçış dizisi",
        "Yerel bölümde ``=2E`` gibi bir quoted-printable kaçış dizisi var.",
        "Adres, nokta yerine ``=2E`` yazılan bir ileti kaynağından kopyalanmıştır. Kaçış dizisi "
        "adreste çözülmez, adın parçası sayılır. Yerine, kodladığı karakteri yazın.",
    ),
    "E115": (
        "nokta yerine {char} kullanılmış",
        "Nokta yerine tam genişlikli ya da ideografik nokta kullanılmış.",
        "Çince ve Japonca klavyeler bu işareti yazar. Tarayıcılar onu noktaya çevirir, posta "
        "sunucuları çevirmez. Yerine nokta koyun.",
    ),
    "E116": (
        "{char} büyük harf; az sunucu ASCII dışı harflerde büyük/küçük harf ayrımını yok sayar",
        "Yerel bölümde ASCII dışı bir büyük harf var.",
        "Sunucular a-z harflerinde büyük/küçük harf ayrımını genellikle yok sayar, ama öteki "
        "harflerde sunucudan sunucuya değişir. Küçük harfle yazılan adrese postanın ulaşması daha "
        "olasıdır. Posta kutusunun büyük harfle yazıldığını bilmiyorsanız küçük harf kullanın.",
    ),
    "E117": (
        "{char} ile önceki rakamlar farklı sayı sistemlerinden",
        "Yerel bölümde iki sayı sisteminin rakamları karışmış.",
        "Kimi rakamlar başka değerdeki bir rakama benzer: örneğin Bengal dilindeki 4, 8 gibi "
        "görünür. Bütün rakamları aynı sayı sistemiyle yazın.",
    ),
    "E118": (
        "{char} harf ya da rakam değil; böyle posta kutusu olan sunucu azdır",
        "Yerel bölümde ASCII dışı bir simge, emoji ya da noktalama işareti var.",
        "RFC 6531 bu karakterlere izin verir. Güvenli adresleri tanımlayan taslaklar yalnızca "
        "harflere, rakamlara ve ASCII karakterlere izin verir; bunların dışında karakter içeren "
        "posta kutusu olan sunucu azdır. Adresin doğru olduğundan emin olun.",
    ),
    "L101": (
        '"@" işaretinden önce bir şey yok',
        "Adres @ işaretiyle başlıyor.",
        "Posta kutusunun adı eksik. ``@example.org``, o alan adındaki herkese ulaşmaz. Yerel "
        "bölümü ekleyin.",
    ),
    "L102": (
        "yerel bölüm noktayla başlıyor",
        "Yerel bölüm noktayla başlıyor.",
        "Tırnaksız bir yerel bölüm noktayla başlayamaz ve bitemez. Bazı sunucular böyle bir posta "
        "kutusunu yine de kabul eder, Gmail ise 553 yanıtını verir. Nokta bir yazım hatasıysa "
        "silin; değilse sahibinden başka bir adres isteyin.",
    ),
    "L103": (
        "art arda {count} nokta",
        "Yerel bölümde art arda iki ya da daha çok nokta var.",
        "Tırnaksız bir yerel bölümde noktaların arasında en az bir karakter olmalıdır; iki nokta "
        "arası boş kalamaz. Bazı sağlayıcılarda böyle posta kutuları vardır ve birçok sunucu "
        "bunları kabul eder, ama OpenSMTPD ve Haraka gibi sunucular RCPT TO komutunda reddeder. "
        "Fazla noktalar yazım hatasıysa silin.",
    ),
    "L104": (
        "yerel bölüm noktayla bitiyor",
        "Yerel bölüm noktayla bitiyor.",
        "Tırnaksız bir yerel bölüm noktayla başlayamaz ve bitemez. Bazı Japon operatörleri bir "
        "zamanlar böyle posta kutuları verdi; bunlara tırnak içinde yazarak ulaşılabilir: "
        '``"jane."@example.org``. Değilse noktayı silin.',
    ),
    "L105": (
        "yerel bölüm {octets} bayt; {limit} baytlık sınırı {excess} bayt aşıyor",
        "Yerel bölüm 64 bayttan uzun.",
        "Baytlar gönderildikleri biçimde sayılır: UTF-8 olarak, tırnaklar ve ters bölülerle "
        "birlikte. Sunucu 64 baytı kabul etmek zorundadır; daha fazlasını da kabul edebilir: Postfix, "
        "Exim ve OpenSMTPD eder, bazı hizmetler de geri dönen iletiler ve yanıtlar için böyle "
        "adresler kullanır. İnsanların posta kutuları nadiren bu kadar uzundur; adreste ona ait "
        "olmayan bir metin olup olmadığına bakın.",
    ),
    "L106": (
        "{domain} adresinde noktanın böyle durduğu posta kutuları var: adres gerçek olabilir",
        "Bu adresin sağlayıcısı, hiçbir standardın izin vermediği yerlerde noktası olan posta"
        " kutuları verdi.",
        "NTT docomo ve KDDI au bir zamanlar müşterilerinin noktaları yan yana ve @ işaretinin"
        " hemen önüne koymasına izin verdi; bu posta kutuları hâlâ var. Yerel bölüm tırnak "
        "içinde değilse sunucuların çoğu bunlara göndermez. Noktayı silmeyin: sonuç başka bir"
        " müşterinin posta kutusu olabilir. Sahibinden başka bir adres isteyin ya da tırnaklı"
        " biçime gönderin.",
    ),
    "L201": (
        "kapanmamış tırnak",
        "Bir çift tırnak açılmış ama kapanmamış.",
        "Kapanış tırnağı olmadan, son @ işaretine ya da metnin sonuna kadar hiçbir şey güvenilir "
        "biçimde denetlenemez. Tırnağı kapatın ya da silin.",
    ),
    "L202": (
        "gereksiz tırnaklar: {unquoted!r} aynı posta kutusu",
        "Yerel bölüm tırnak içinde, ama tırnaksız da aynı anlama gelir.",
        "Gönderen olabildiğince az tırnak kullanmalıdır. Birçok sunucu ve kayıt formu her tırnağı "
        "reddeder; adres tırnaksız daha çok yerde çalışır. Tırnakları silin; düzeltme güvenlidir.",
    ),
    "L203": (
        "tırnaklı yerel bölüm: geçerli, ama birçok sunucu ve form reddeder",
        "Yerel bölüm tırnak içinde ve tırnaklar gerekli.",
        "RFC 5321, posta almak isteyen bir sunucunun böyle posta kutuları tanımlamaması "
        "gerektiğini söyler. OpenSMTPD bunların hepsini reddeder, neredeyse hiçbir form kabul "
        "etmez. Varsa başka bir posta kutusu kullanın.",
    ),
    "L204": (
        "tırnaklar yerel bölümün tamamını içine almalı",
        "Yerel bölümün yalnızca bir parçası tırnak içinde.",
        "Zarfta yerel bölüm ya tek bir tırnaklı dizidir ya da tırnaksızdır. Başlıklar bir "
        "zamanlar noktalar arasında tırnaklı sözcüklere izin veriyordu: "
        '``"jane".doe@example.org``; tırnağın yanında başka bir metne hiçbir zaman izin '
        "verilmedi. Yerel bölümün tamamını tırnak içine alın ya da tırnakları silin.",
    ),
    "L205": (
        '"@" işaretinden önceki tırnakların içi boş',
        "Yerel bölüm, içi boş bir çift tırnaktan oluşuyor.",
        "Yayımlanan söz dizimi bir gözden kaçırma yüzünden buna izin verir; iki standardın "
        "düzeltmeleri de en az bir karakter ister. Genellikle bir program eksik bir adı "
        "tırnak içine almıştır. Yerel bölümü doldurun ya da adresi silin.",
    ),
    "L206": (
        "{char} önünde ters bölü; yalnızca ASCII karakterlerin önünde olabilir",
        "Tırnak içinde, ASCII dışı bir karakterin önünde ters bölü var.",
        "RFC 6531, tırnaklı dizilerde ASCII dışı karakterlere izin verir, ama ters bölüden sonra "
        "vermez. Ters bölüyü silin; karakterin ona gereksinimi yoktur.",
    ),
    "L301": (
        "yerel bölüm tireyle başlıyor",
        "Yerel bölüm tireyle başlıyor.",
        "Bu geçerlidir. Postfix, hiçbir program adresi bir komut satırı seçeneği sanmasın diye, "
        "böyle bir alıcıyı varsayılan olarak reddeder. Tirenin adrese ait olup olmadığına bakın.",
    ),
    "L302": (
        'bazı sunucular "%" işaretini başka bir alan adının @ işareti olarak okur',
        "Yerel bölümde yüzde işareti var.",
        "``jane%example.net@example.org``, bir zamanlar ``example.org`` sunucusundan postayı "
        "``jane@example.net`` adresine iletmesini isterdi. Postfix bunu hâlâ böyle okur; öteki "
        "sunucular başkaları adına posta aktarmamak için reddeder. Doğrudan son adresi kullanın.",
    ),
    "L303": (
        'bazı sunucular "!" işaretini sunucu yolu (UUCP) olarak okur',
        "Yerel bölümde iki adın arasında ünlem işareti var.",
        "UUCP, ``host!user`` biçiminde adresler kullanırdı. Postfix bunu ``user@host`` olarak "
        "değiştirir; Courier ve örnek yapılandırmasıyla Exim reddeder. Ünlem işareti olmayan bir "
        "adres kullanın.",
    ),
    "L304": (
        "{atom!r} Punycode'dur ve @ işaretinden önce bir anlamı yoktur",
        "Yerel bölümde bir A-label (``xn--...``) var.",
        "Punycode yalnızca alan adları içindir; yerel bölümün ASCII biçimi yoktur. Yerel bölümü "
        "yine de dönüştüren bir program, adı tam olarak bu olan bir posta kutusuna posta "
        "gönderir. Yerel bölümü özgün harfleriyle yazın.",
    ),
    "D101": (
        '"@" işaretinden sonra bir şey yok',
        "Adres @ işaretiyle bitiyor.",
        "Sunucunun ya da kuruluşun adı eksik; postanın gönderilebileceği bir yer yok. Alan adını "
        "ekleyin.",
    ),
    "D102": (
        "boş etiket: art arda {count} nokta",
        "Alan adında art arda iki nokta ya da @ işaretinin hemen arkasında nokta var.",
        "Alan adındaki her noktanın iki yanında da bir etiket olmalıdır. Denenen sunuculardan "
        "adresleri denetleyenlerin hepsi boş etiketi reddeder. Fazla noktaları silin.",
    ),
    "D103": (
        "alan adının sonunda {many}nokta",
        "Alan adı noktayla bitiyor.",
        "DNS'te sondaki nokta adın tam olduğunu belirtir, ama adresin söz dizimi buna izin "
        "vermez. Çoğu zaman bir cümlenin noktasıdır. Noktayı silin; tek bir nokta için düzeltme "
        "güvenlidir.",
    ),
    "D104": (
        "{label!r} etiketi tireyle başlıyor",
        "Alan adının bir etiketi tireyle başlıyor.",
        "Etiketler harf ya da rakamla başlar ve biter; tire yalnızca arada olabilir. Tireyi silin "
        "ya da etiketi düzeltin.",
    ),
    "D105": (
        "{label!r} etiketi tireyle bitiyor",
        "Alan adının bir etiketi tireyle bitiyor.",
        "Etiketler harf ya da rakamla başlar ve biter; tire yalnızca arada olabilir. Böyle bir "
        "tire çoğu zaman satır sonunda bölünmüş bir sözcükten kalır. Alan adına kaynağında bakın "
        "ve düzeltin.",
    ),
    "D106": (
        "3. ve 4. konumdaki tireler ayrılmıştır; kullanılan yalnızca xn--",
        "Bir etiketin 3. ve 4. konumunda tire var, ama etiket ``xn`` ile başlamıyor.",
        "Böyle etiketler Punycode gibi gelecekteki kodlamalar için ayrılmıştır. Posta sunucuları "
        "bunları kabul eder, ama kayıt kuruluşları vermez ve email-validator reddeder. ASCII dışı "
        "harfler içeren bir etikette hiç olamaz (RFC 5891 bölüm 4.2.3.1). Alan adının yazımına "
        "bakın.",
    ),
    "D107": (
        "alan adında alt çizgi var; yalnızca harf, rakam ve tire olabilir",
        "Alan adında alt çizgi var.",
        "DNS'te ``_dmarc`` gibi alt çizgili adlar vardır, ama hiçbiri posta kabul eden bir sunucu "
        "değildir. Exim ve Haraka bunları reddeder. Çoğu zaman tire yazılmak istenmiştir; alan "
        "adının yazımına bakın.",
    ),
    "D108": (
        "{char} alan adında olamaz; harf, rakam ve tire kullanın",
        "Alan adında, sunucu adlarında izin verilmeyen bir karakter var.",
        "Alan adının noktaları arasında yalnızca harf, rakam ve tire bulunur. Bölü işareti ya da "
        "ardından sayı gelen iki nokta üst üste, bir bağlantının kopyalandığını gösterir. Alan "
        "adına ait olmayan her şeyi silin.",
    ),
    "D109": (
        "alan adında nokta yerine virgül var",
        "Alan adında virgül var.",
        "Çoğu klavyede virgül noktanın yanındadır. Posta programları virgülü bir adresin sonu"
        " ve başka bir adresin başı olarak okur. Virgülün yerine nokta yazın. İki tam alan "
        "adı arasındaki virgül için düzeltme önerilmez.",
    ),
    "D110": (
        "etiket {octets} bayt; {limit} baytlık sınırı {excess} bayt aşıyor",
        "Alan adının bir etiketi 63 bayttan uzun.",
        "DNS iki nokta arasında en çok 63 bayta izin verir. ASCII dışı bir etikette A-label "
        "(``xn--...``) biçiminin uzunluğu sayılır, çünkü DNS bu biçimi kullanır. Alan adının "
        "yazımına bakın.",
    ),
    "D111": (
        "alan adı {octets} bayt; DNS'in {limit} baytlık sınırını {excess} bayt aşıyor",
        "Alan adı 253 bayttan uzun.",
        "RFC 5321 255 bayta izin verir, ama DNS bunun ikisini kendisi kullanır; daha uzun bir ad "
        "sorgulanamaz. ASCII dışı bir alan adında A-label (``xn--...``) biçiminin uzunluğu "
        "sayılır, çünkü DNS bu biçimi kullanır. Alan adının yazımına bakın.",
    ),
    "D201": (
        "{domain!r} içinde nokta yok: ona giden posta yerel ağda kalır",
        "Alan adı tek bir etiketten oluşuyor.",
        "İnternette alan adı tam olarak yazılmalıdır. Bir sunucunun kısa adı yalnızca kendi "
        "ağında bilinir, üst düzey alan adları da posta kabul etmez. Alan adının tamamını yazın.",
    ),
    "D202": (
        "köşeli ayraç olmadan IP adresi",
        "Alan adı, köşeli ayraç içinde olmayan bir IP adresi.",
        "Bu bir sunucu adı değildir, çünkü üst düzey alan adı hiçbir zaman sayı olmaz. Alan "
        "adının yerine yazılan IP adresi köşeli ayraç içinde olmalıdır, ama birçok sunucu bunu da "
        "reddeder. Sunucunun adını kullanın.",
    ),
    "D203": (
        "{tld!r} bir sayı, üst düzey alan adı değil",
        "Alan adının son etiketi bir sayı.",
        "Üst düzey alan adları harflerden oluşur; böylece bir ad hiçbir zaman IP adresi sanılmaz. "
        "Adresin sonunda yazım hatası olup olmadığına bakın.",
    ),
    "D204": (
        "{tld!r} bir üst düzey alan adı değil ({date} tarihli liste)",
        "Alan adının son etiketi üst düzey alan adları listesinde yok.",
        "DNS kökünün bilmediği bir ada posta teslim edilemez. Yılda birkaç kez yeni üst düzey "
        "alan adları eklenir; ileti, bu sürümdeki listenin tarihini verir. Yazımına bakın ya da "
        "üst düzey alan adı yeniyse addrlint'i güncelleyin.",
    ),
    "D205": (
        '".{suffix}" özel ağlar içindir; dışarıdan posta ulaşamaz',
        "Alan adı, ev ya da şirket ağlarında kullanılan bir adla bitiyor.",
        "Böyle adlar DNS'te hiç verilmedi; her ağ bunları başka bir şey için kullanır. Posta "
        "kutusunun herkese açık alan adını kullanın.",
    ),
    "D206": (
        '".{suffix}" bir dosya uzantısı; bu, adrese değil dosya adına benziyor',
        "Alan adı bir dosya uzantısıyla bitiyor.",
        "Tasarımcılar iki kat büyük bir resim için ``logo@2x.png`` gibi adlar kullanır. Web "
        "sayfalarından adres toplayan programlar bu adları da toplar. Girdiyi listeden silin.",
    ),
    "D301": (
        "{char} alan adında olamaz",
        "Alan adında IDNA2008'in izin vermediği bir karakter var.",
        "Alan adlarında her yazının harfleri, rakamları ve imleri bulunabilir. Simgelere, "
        "emojilere ve çoğu noktalama işaretine izin verilmez; yine de bazı kayıt kuruluşları eski "
        "bir standarda göre böyle adlar sattı. Karaktere bakın ya da başka bir alan adındaki bir "
        "adresi kullanın.",
    ),
    "D302": (
        "{char} alan adında yalnızca belirli bağlamlarda olabilir, burada olamaz",
        "Bir karakter, yazısının onu kullanmadığı bir yerde.",
        "Orta nokta Katalanca içindir ve iki l arasında bulunur; Katakana orta noktası etikette "
        "Japonca karakterler gerektirir; iki tür Arap rakamı karıştırılamaz. Başka yerlerde başka "
        "karakterler sanılabilirler. Alan adının yazımına bakın.",
    ),
    "D303": (
        "{label!r} etiketi, sağdan sola harf içeren alan adlarının bidi kuralına uymuyor",
        "Sağdan sola harf içeren bir alan adında, bir etiket bidi kuralına uymuyor.",
        "Alan adının herhangi bir etiketinde İbrani ya da Arap harfleri varsa her etiket harfle "
        "başlamalı ve yönleri karıştırmamalıdır. Yoksa iki farklı alan adı ekranda aynı "
        "görünebilir. Alan adının yazımına bakın.",
    ),
    "D304": (
        "{label!r} xn-- ile başlıyor, ama geçerli bir adın kodlaması değil",
        "Bir etiket ``xn--`` ile başlıyor, ama bir adın kodlaması değil.",
        "``xn--`` sonrasındaki metin, IDNA2008'in izin verdiği ASCII dışı harflere çözülmeli ve "
        "yeniden kodlandığında tam olarak aynı etiketi vermelidir. Vermiyorsa bir karakter "
        "kaybolmuştur ya da adda emoji vardır. Alan adını kaynağından yeniden kopyalayın.",
    ),
    "D305": (
        "ASCII dışı bir etikette büyük harf: {char}; posta sunucusu küçük harfe çevirmeyebilir",
        "ASCII dışı harfler içeren bir etikette büyük harf var.",
        "DNS büyük küçük harf ayrımını yalnızca ASCII için yapmaz; bu yüzden IDNA2008 böyle bir "
        "etikette yalnızca küçük harfe izin verir. İnsanların yazı yazdığı programlar harfleri "
        "dönüştürür, posta sunucuları ise dönüştürmek zorunda değildir. Etiketi küçük harflerle "
        "yazın. Büyük sigma ve büyük keskin s (ẞ) iki türlü çevrilebilir; bunlar için düzeltme "
        "önerilmez.",
    ),
    "I101": (
        "{part!r} yanlış: IPv4 adresi 0 ile 255 arasında dört sayıdır",
        "Ayraçların içinde IPv4 adresine benzeyen ama IPv4 adresi olmayan bir şey var.",
        "IPv4 adresi, aralarında nokta bulunan, 0 ile 255 arasında dört sayıdır; önünde ve "
        "arkasında başka bir şey olmaz. Adresi düzeltin ya da sunucunun adını ayraçsız yazın.",
    ),
    "I102": (
        "{address!r} bir IPv6 adresi değil",
        "``IPv6:`` sonrasındaki metin bir IPv6 adresi değil.",
        "IPv6 adresi, bir ile dört onaltılık rakamdan oluşan sekiz gruptur. Bir dizi sıfırın "
        "yerine ``::``, son iki grubun yerine bir IPv4 adresi yazılabilir. Adresi düzeltin ya da "
        "sunucunun adını ayraçsız yazın.",
    ),
    "I103": (
        'IPv6 adresinin önünde "IPv6:" eksik',
        "Ayraç içindeki bir IPv6 adresinin önünde tür adı yok.",
        "SMTP ayraç içinde başka adres türlerine de yer bırakır; bu yüzden IPv4 dışındaki her "
        "türün adı yazılmalıdır. Adresin önüne ``IPv6:`` yazın ya da sunucunun adını ayraçsız "
        "kullanın.",
    ),
    "I104": (
        "kapanmamış köşeli ayraç",
        "@ işaretinden sonra bir köşeli ayraç açılmış ama kapanmamış.",
        "Alan adının yerine yazılan IP adresinin iki yanında da ayraç olmalıdır. Ayracı kapatın "
        "ya da ayraçsız bir alan adı kullanın.",
    ),
    "I105": (
        "köşeli ayraçlar @ işaretinden sonraki her şeyi içine almalı",
        "Alan adında köşeli ayraçlar ve yanlarında başka bir metin var.",
        "Alan adı ya bir addır ya da ayraç içinde bir IP adresidir, hiçbir zaman ikisi birden "
        "değildir. Ayraçları ya da yanlarındaki metni silin.",
    ),
    "I106": (
        "bilinmeyen adres türü {tag!r}; adıyla yazılan tek tür IPv6",
        "Ayraçların içinde hiçbir standardın kaydetmediği bir tür adı var.",
        "RFC 5321, her biri kendi adıyla yazılan başka ağ adresi türlerine yer bırakır. Bugüne "
        "kadar bunların tek örneği ``IPv6``; IPv4 adresinin önüne tür adı yazılmaz. Tür adını "
        "düzeltin ya da silin veya ayraçsız bir alan adı kullanın.",
    ),
    "I107": (
        "{number!r} sıfırla başlıyor; bazı programlar bunu sekizlik sayı olarak okur",
        "IPv4 adresindeki bir sayı sıfırla başlıyor.",
        "RFC 5321 buna izin verir. Ama ``010`` kimi programa göre on, kimi programa göre "
        "sekizdir; adres iki ayrı sunucuyu gösterebilir. Kastedilen sayıyı başına sıfır koymadan "
        "yazın.",
    ),
    "I108": (
        "alan adı yerine IP adresi; birçok sunucu bunu kendi kuralıyla reddeder",
        "Adres, sunucusunu ayraç içindeki bir IP adresiyle belirtiyor.",
        "Bu biçim, henüz adı olmayan sunucular ve denemeler için yapıldı. Exim ve Courier bunu "
        "varsayılan olarak reddeder, istenmeyen posta filtreleri de ona güvenmez. Sunucunun adını "
        "kullanın.",
    ),
    "I109": (
        '"::" tek bir sıfır grubunun yerinde; bazı sunucular en az iki grup ister',
        "``::``, IPv6 adresinin yalnızca bir grubunun yerine kullanılmış.",
        "RFC 4291, ``::`` işaretine tek bir grup için izin verir. RFC 5321 yalnızca iki ya da"
        " daha çok grup için izin verir; 4315 sayılı düzeltmesi bunu bir gözden kaçırma "
        "sayar, ama sunucular metne uyar: Postfix 501 yanıtını verir. Onun yerine sıfırı yazın.",
    ),
    "I110": (
        "IPv6 adresinden sonra bölge ya da önek uzunluğu olamaz: {suffix!r}",
        "IPv6 adresinden sonra bölge (arayüz adı) ya da önek uzunluğu var.",
        "İkisinin de yalnızca bir makinede ya da bir ağda anlamı vardır, oysa posta başka bir "
        "yere gider. Bu metni silin.",
    ),
    "I111": (
        "@ işaretinden sonraki köşeli ayraçların içi boş",
        "Köşeli ayraçların içi boş.",
        "İçlerinde bir sunucunun IP adresi olmalıydı: ``jane@[192.0.2.1]``. IP adresini ekleyin "
        "ya da ayraçsız bir alan adı kullanın.",
    ),
    "I112": (
        "{content!r} bir IP adresi değil; köşeli ayraçlarda başka bir şey olamaz",
        "@ işaretinden sonraki ayraçların içinde bir ad ya da başka bir metin var.",
        "Köşeli ayraçlar IP adresleri içindir; alan adı ayraçsız yazılır. İleti başlığında söz "
        "dizimi orada her metne izin verir, ama hiçbir sunucu ona posta gönderemez. Ayraçları "
        "silin.",
    ),
    "X101": (
        "satır sonu ({char}) SMTP komutunu ya da başlığı bitirir",
        "Adreste satır başı (CR) ya da satır sonu (LF) karakteri var.",
        "Satır sonları sahte posta göndermek için kullanılır: bir form ``jane@example.org`` "
        "adresini, ardında satır sonu ve bir komutla birlikte iletirse sunucu o komutu "
        "çalıştırır. Metnin sonundaki satır sonu genellikle girdinin kırpılmadığını gösterir; onu "
        "silin. Başka yerinde satır sonu olan adresleri reddedin.",
    ),
    "X102": (
        "{char}: birçok program bu karakteri metnin sonu sayar",
        "Adreste NUL karakteri var.",
        "C ile yazılmış programlar okumayı bu karakterde bırakır, ötekiler sürdürür. Bu yüzden "
        "bir program adresin yalnızca başını denetlerken başka biri postayı tamamına "
        "gönderebilir. Adresi reddedin ya da karakteri silin.",
    ),
    "X103": (
        'bazı aktarma sunucuları tırnak içindeki bu ">" karakterini adresin sonu sayar',
        "Tırnaklı yerel bölümde, ardından metin gelen bir ``>`` var.",
        "Standarda göre bu geçerli bir posta kutusudur. Tırnakları ayrıştırmayan bir aktarma "
        "sunucusu ``>`` karakterini adresin sonu, gerisini de parametre sayar; posta kimsenin "
        "denetlemediği bir adrese gider. Dışarıdan gelen böyle bir adresi reddedin.",
    ),
    "X104": (
        "{char} adresin görünüşünü değiştirir",
        "Adreste yazı yönünü değiştiren bir karakter var.",
        "U+202E karakterinden sonraki metin sağdan sola gösterilir; ``gro.elpmaxe`` böylece "
        "``example.org`` gibi görünür. Adresin çevresindeki böyle karakterler adres "
        "defterlerinden gelir. Karakteri silin ve kalan adresin beklediğiniz adres olup "
        "olmadığına bakın.",
    ),
    "X105": (
        "görünen ad {shown!r} gösteriyor, ama adres {real!r}",
        "Görünen adda, gerçek adresten farklı bir adres var.",
        "Posta programları görünen adı gösterir, adresi gizler; ileti böylece başka birinden "
        "gelmiş gibi görünebilir. Adresi görünen addan çıkarın ya da gerçek adresle aynı yapın.",
    ),
    "X106": (
        "yerel bölüm bir komuta ya da dosya yoluna benziyor ({text!r})",
        "Yerel bölüm ``|`` ya da ``/`` ile başlıyor veya ``/../`` içeriyor.",
        "Posta sistemleri bir zamanlar ``|program`` ve ``/file`` gibi adlarla programlara ve "
        "dosyalara teslim ederdi. Örnek yapılandırmasıyla Exim gibi bazı sunucular bu yerel "
        "bölümleri ``550 Restricted characters in address`` yanıtıyla reddeder. Başka bir adres "
        "kullanın.",
    ),
    "X107": (
        "satır sonu ({char}) başlığı katlamıyor, bitiriyor",
        "Bir başlığın değerinde, satırı katlamayan bir satır sonu var.",
        "Uzun bir başlık katlanabilir: ardından boşluk ya da sekme gelen satır sonu, değeri "
        "sonraki satırda sürdürür. Boşluk ya da sekme yoksa sonraki satır yeni bir başlıktır; "
        "başkasının iletisine Bcc böyle eklenir. Değerin sonundaki satır sonunu silin; başka "
        "yerinde satır sonu olan değeri reddedin.",
    ),
    "X108": (
        "görünen adda ya da açıklamada kontrol karakteri: {char}",
        "Görünen adda ya da açıklamada, olduğu gibi ya da kodlanmış bir sözcükte, bir kontrol karakteri "
        "var.",
        "Programlar dikey sekmeyi, sayfa sonunu, U+001C ile U+001E arasını, U+0085'i, U+2028'i ve "
        "kodlanmış satır sonunu satırın bitişi sayar; ardından gelen metin ayrı bir başlık olur. Kaçış "
        "karakteri, adı gösteren terminali yönetir. Karakteri silin; değer dışarıdan geliyorsa değeri "
        "reddedin.",
    ),
    "X109": (
        "satır, CR LF yerine yalın bir satır beslemeyle katlanmış",
        "Katlanmış bir başlık değerinde, satır başı olmadan bir satır besleme var.",
        "İletide CR ve LF yalnızca birlikte bulunur. Birçok kitaplık yalın LF'yi göndermeden "
        "önce dönüştürür; dönüştürmezse sunucular 550 ya da 451 yanıtını verir, satırı farklı"
        " okuyan iki sunucu ise araya ikinci bir ileti girmesine yol açar (SMTP smuggling). "
        "Düzeltme, değeri değiştirmeden satırı birleştirir.",
    ),
    "X110": (
        "açıklamalar {depth} düzey iç içe",
        "Açıklamalar 50 düzeyden fazla iç içe.",
        "Söz dizimi bir sınır koymaz, ama Python'un ve başka dillerin posta kitaplıkları her "
        "düzey için kendilerini çağırır ve çöker. Kimse yanlışlıkla böyle bir adres yazmaz. "
        "Dışarıdan geliyorsa reddedin.",
    ),
    "P101": (
        "{name!r} bir kişi değil, bir görev hesabı",
        "Posta kutusu bir kişiye değil, ``info`` ya da ``noreply`` gibi bir göreve ait.",
        "Görev kutusunu birkaç kişi okur ya da hiç kimse okumaz. Bülten abonesi olarak çoğu kez "
        "yanlış, gönderen olarak çoğu kez doğrudur. ``addrlint clean --role-accounts`` böyle "
        "adresleri olan satırları reddeder.",
    ),
    "P102": (
        "{name!r} yer tutucuya benziyor",
        "Yerel bölüm ya da alan adı, yaygın bir yer tutucu.",
        "``test``, ``your-email`` ve benzerleri özensiz doldurulan formlardan ve kılavuzdan "
        "kopyalanan ayarlardan gelir. Böyle bir adrese giden posta kaybolur ya da bir yabancıya "
        "ulaşır. Yerine gerçek adresi yazın.",
    ),
    "P103": (
        '".{suffix}" ayrılmış bir addır ve internetten posta alamaz',
        "Alan adı, örneğin denemeler ya da yerel ağlar için ayrılmış bir adla bitiyor.",
        "``.test``, ``.example``, ``.invalid``, ``.localhost``, ``.local``, ``.onion``, ``.alt``, "
        "``.internal`` ve ``.arpa`` ayrılmış adlardır; internetten bunlara gönderilen posta "
        "hiçbir zaman ulaşmaz. Gerçek alan adını kullanın. Hiç çalışmaması gereken bir adres için "
        "doğru seçim ``.invalid`` olur.",
    ),
    "P104": (
        "{domain!r} belgelerdeki örnekler içindir ve posta kabul etmez",
        "Alan adı ``example.com``, ``example.net`` ya da ``example.org``, veya bunların bir alt "
        "alan adı.",
        "Bu alan adları kılavuzlar ve denemeler için ayrılmıştır; kimse bunları kaydettiremez. "
        "Gerçek kişilerin listesinde böyle bir adres uydurulmuş ya da bir kılavuzdan "
        "kopyalanmıştır. Gerçek adresi isteyin.",
    ),
    "P105": (
        "{domain!r}, {meant!r} için bir yazım hatasına benziyor",
        "Alan adı, büyük bir posta sağlayıcısının alan adındaki yazım hatasına benziyor.",
        "Fark genellikle tek bir tuştur: bir harf eksik, çift, yanındakiyle yer değiştirmiş ya da "
        "komşu tuşla karışmıştır. Alan adı yine de var olabilir; o zaman postayı onun sahibi "
        "alır. Bu yüzden düzeltme incelenmelidir ve kendiliğinden uygulanmaz. addrlint, gerçek "
        "olduğu bilinen alan adlarını bildirmez.",
    ),
    "M101": (
        "{name!r} içindeki virgül {piece!r} parçasını ayrı bir adres yapıyor",
        "Virgül içeren bir ad tırnak içinde değil.",
        "Adres listesinde virgül bir adresi bitirir. ``Doe, John <john@acme-tools.com>`` bu "
        "yüzden iki adrestir: hiçbir sunucunun kabul etmediği ``Doe`` ve John'un adresi. "
        "Alıcıları başlıktan okuyan programlar ikisine de gönderir. Adı tırnak içine alın: "
        '``"Doe, John" <john@acme-tools.com>``.',
    ),
    "M102": (
        "From başlığında {count} adres var ama Sender başlığı yok",
        "From başlığında birden çok adres var ve iletide Sender başlığı yok.",
        "Bir iletinin birden çok yazarı olabilir, ama o zaman göndereni Sender başlığı "
        "belirtmelidir. Birkaç büyük posta sağlayıcısı böyle iletileri DATA'dan sonra reddeder. "
        "Tek adresli bir Sender başlığı ekleyin ya da From başlığında tek adres bırakın.",
    ),
    "M103": (
        "iletide From başlığı yok",
        "İletide From başlığı yok.",
        "Her iletide tam olarak bir From başlığı olmalıdır. Her zaman zorunlu olan başlıklar "
        "yalnızca From ve Date'tir. Yazarın adresiyle bir From başlığı ekleyin.",
    ),
    "M104": (
        "{name} başlığı yineleniyor; ilki {first}. adres başlığı",
        "Yalnızca bir kez bulunabilecek bir başlık birden çok kez var.",
        "Programlar bu başlıklardan farklı olanını okur; bu yüzden bazı alıcılara hiçbir şey "
        "gitmeyebilir. Birçok sunucu ikinci bir From içeren iletiyi reddeder. Bütün adresleri tek "
        "başlığa koyun.",
    ),
    "M105": (
        "zarfta alıcı yok",
        "İletinin ne başlığında ne de onu gönderen çağrıda bir alıcı var.",
        "Posta işlemi için en az bir RCPT TO gerekir. Genellikle liste boştur ya da bir "
        "kitaplık okuyamadığı adresleri atmıştır. En az bir alıcı verin.",
    ),
    "M106": (
        "{name} içinde kodlanmamış {char} var ve sunucu SMTPUTF8 desteklemiyor",
        "Başlıkta kodlanmamış ASCII dışı metin var ve sunucu SMTPUTF8 desteklemiyor.",
        "Postfix o zaman, bütün adresler ASCII olsa bile, iletiyi ``SMTPUTF8 is required`` "
        "diyerek reddeder: nedeni bir ad ya da konudur. Metni kodlanmış sözcük olarak yazın; "
        "başlık UTF-8 ile yazılmıyorsa posta kitaplıkları bunu kendiliğinden yapar.",
    ),
    "F101": (
        "{address!r} açılı ayraç içinde değil",
        "Bir kişinin adresi açılı ayraç içinde değil.",
        "Commit künyelerinde ve paket bilgilerinde kişi ``Name <address>`` biçiminde yazılır. "
        "Ayraç yoksa programlar her şeyi ad olarak okur: kod barındırma siteleri commit'i bir "
        "hesaba bağlamaz, paket dizinleri iletişim adresi bulamaz. Adresi açılı ayraç içine alın.",
    ),
    "F102": (
        "{field} künyesinde adres var ama ad yok",
        "Bir commit künyesinde adres var ama ad yok.",
        "Kod barındırma siteleri böyle bir künyeyi yok sayar ve kişinin katkısı görünmez; imza "
        "denetimleri de onu reddeder. ``Name <address>`` biçiminde yazın.",
    ),
    "F103": (
        "{field} künyesinde ad var ama adres yok",
        "Adres gerektiren bir commit künyesinde adres yok.",
        "İmza ya da ortak yazarlık ancak adresle geçerlidir: kod barındırma siteleri hesabı "
        "adresle bulur, imza denetimleri adres ister. ``Name <address>`` biçiminde yazın.",
    ),
    "F104": (
        "tek kişilik alanda {count} kişi var",
        "Tek kişilik bir alanda iki ya da daha çok kişi var.",
        "Alanı okuyan programlar yalnızca ilk kişiyi bulur ya da metnin tamamını tek bir ad "
        "sanır. Çoğu biçimde birden çok kişi için ``contributors`` ya da ``maintainers`` gibi "
        "başka bir alan vardır: ötekileri oraya taşıyın.",
    ),
    "F105": (
        "{name} bir küme içeriyor, kümede sıra yoktur; yuvarlak ayraç kullanın",
        "Ad ile adres yuvarlak ayraç (demet) yerine süslü ayraç (küme) içinde.",
        "Kümede sıra yoktur; program bir çalışmada adı adres sanabilir, ötekinde sanmayabilir. "
        'Yuvarlak ayraç kullanın: ``("Acme", "app@acme-tools.com")``.',
    ),
    "F106": (
        "{name} metin değil, liste olmalı",
        "Kişi listesi olması gereken bir ayar tek bir metin.",
        "Django metni karakter karakter dolaşıp her birine posta gönderir ya da ilk hata "
        "postasını gönderirken hata verir. Değeri köşeli ayraç içine alın.",
    ),
    "F107": (
        "{name} çiftlerin listesi değil, tek bir (ad, adres) çifti",
        "Tek öğeli bir demetin sonundaki virgül eksik.",
        "Ayraçlar tek başına demet oluşturmaz. Sondaki virgül olmayınca ayar çiftin kendisi olur; "
        "ad ile adres iki ayrı kişi olarak okunur. Virgülü ekleyin: ``((name, address),)``.",
    ),
    "F108": (
        "liste değil, virgülle ayrılmış tek bir metin olmalı",
        "Tek bir metin alan bir alanda liste var.",
        "Alertmanager böyle bir yapılandırmayla başlamaz ya da posta göndermez. Bütün adresleri "
        "virgülle ayırarak tek bir metne yazın.",
    ),
    "F201": (
        "posta bağlantısı {begins!r} ile değil, 'mailto:' ile başlar",
        "Bir posta bağlantısında eğik çizgi var ya da bağlantı bir web şemasıyla başlıyor.",
        "Tarayıcı ``mailto`` adlı bir makine arar ve bulamaz ya da eğik çizgiler adresin parçası "
        "olur. ``mailto:`` yazın ve adresi hemen arkasına ekleyin.",
    ),
    "F202": (
        "adresten önce 'mailto:' eksik",
        "Bir bağlantı, başında ``mailto:`` olmayan bir adres.",
        "Tarayıcı adresi sayfanın yanındaki bir dosya sanır; DMARC raporu gönderen sunucular ise "
        "hiçbir adres bulamaz. Adresin önüne ``mailto:`` yazın.",
    ),
    "F203": (
        "SOA kaydının posta kutusunda {char} var; nokta kullanın",
        "Bir SOA kaydının posta kutusu @ işaretiyle yazılmış.",
        "SOA kaydında posta kutusunun ilk noktası @ işaretinin yerini tutar. @ işareti varsa "
        "sunucu bölge dosyasını reddeder ya da var olmayan bir posta kutusu yayımlar. Yerine "
        "nokta yazın ve yerel bölümün içindeki her noktanın önüne ters eğik çizgi koyun.",
    ),
    "F204": (
        "tek satırda {count} adres var; git yalnızca ilk ikisini okur",
        "Bir ``.mailmap`` satırında üç ya da daha çok adres var.",
        "Git ilk iki adresi okur, kalanını yok sayar. Her eski adresi ayrı bir satıra yazın.",
    ),
    "F301": (
        "PyPI yüklemeyi reddeder: {sentence}",
        "PyPI bu adresi kabul etmez.",
        "PyPI, yazarın ve bakımcının adresini email-validator ile denetler; bu paket özel "
        "kullanımlı alan adlarını, tırnaklı yerel bölümleri ve adres sabitlerini reddeder. "
        "İnsanların yazabileceği genel bir adres kullanın. Bu kuralı ``--registry pypi`` açar.",
    ),
    "F302": (
        "npm {address!r} adresini atar: @ işareti ve ardından nokta yok",
        "npm hata bildirimleri için bu adresi kabul etmez.",
        "Paket yayımlanırken npm, @ işareti ve ardından noktası olmayan bir ``bugs`` adresini "
        "atar. Kullanıcılar da hata bildirecek adres göremez. Alan adı tam olan bir adres "
        "kullanın. Bu kuralı ``--registry npm`` açar.",
    ),
    "F303": (
        "Debian yüklemeyi reddeder: {address!r} root, yerel ya da döngüye giren bir adres",
        "Debian bu bakımcı adresini kabul etmez.",
        "Adres root kullanıcısınındır, yerel bir makinededir ya da Debian'ın kendi hizmetlerine "
        "geri döner. Debian, paketin bakımcısı için çalışan bir adres ister ve arşivi bunları "
        "reddeder. Okuduğunuz bir adres kullanın. Bu kuralı ``--registry debian`` açar.",
    ),
    "F304": (
        "sertifika kurumu {address!r} adresini reddeder: örnek alan adı ya da ASCII dışı",
        "Sertifika kurumu bu iletişim adresini kabul etmez.",
        "``example.com``, ``example.net`` ya da ``example.org`` alan adındaki veya ASCII "
        "dışındaki bir adrese kurum ``invalidContact`` yanıtı verir ve hesap açmaz. Yalnızca "
        "ASCII karakterlerden oluşan gerçek bir adres kullanın. Bu kuralı ``--registry acme`` "
        "açar.",
    ),
    "F305": (
        "{address!r} içinde {char} var, DMARC kaydı buna izin vermez",
        "DMARC kaydındaki bir rapor adresinde ayrılmış ya da ASCII dışı bir karakter var.",
        "DMARC kaydında virgül adresleri ayırır, noktalı virgül etiketi bitirir. Ünlem "
        "işareti, yürürlükten kalkan RFC 7489'da bir boyut sınırı başlatır ve birçok program "
        "onu hâlâ böyle okur. Raporlar yanlış adrese gider ya da hiç gitmez. Bu karakterleri "
        "bağlantılardaki gibi yüzde koduyla yazın ve yalnızca ASCII kullanın. Bu kuralı "
        "``--registry dmarc`` açar.",
    ),
    "F401": (
        "git'teki {field} adı bir adres",
        "Commit yazarının ya da commit'i yapanın git'teki adı bir adres.",
        "``user.name`` bir adrese, çoğu kez ``user.email`` ile aynı adrese ayarlanmış. Bu ad "
        'commit\'lerde kalıcıdır. Adınızı ayarlayın: ``git config user.name "Jane Doe"``.',
    ),
    "F402": (
        "git'te {field} için adres yok",
        "Git'te yazar ya da commit'i yapan için adres yok veya git makine adından bir adres "
        "uydurmuş.",
        "Böyle commit'ler kimseye bağlanamaz ve birçok sunucu onları reddeder. Adresinizi "
        "ayarlayın: ``git config user.email jane@acme-tools.com``.",
    ),
    "F901": (
        "kullanılmayan yok sayma yorumu: {codes}",
        "Bir yok sayma yorumu hiçbir bulguyla eşleşmiyor.",
        "Hata düzeltilmiş ya da yorum bulgunun satırında değil. Kullanılmayan yorum bir sonraki "
        "bulguyu gizler: onu silin.",
    ),
    "R101": (
        "{line}. satırın yinelemesi",
        "Aynı adres listede harfi harfine iki kez geçiyor.",
        "Listede iki kez bulunan alıcı her iletiyi iki kez alır. ``addrlint clean --dedupe "
        "exact`` ilk satırı tutar, ötekileri reddeder.",
    ),
    "R102": (
        "{line}. satırdakiyle aynı posta kutusu",
        "İki adres farklı yazılmış ama standartlara göre aynı posta kutusu.",
        "Alan adları büyük-küçük harfte ayrılır, biri Unicode, öteki A-etiketleriyle yazılmıştır "
        "ya da yerel bölüm gereksiz tırnak içindedir. Büyük-küçük harfi farklı olan yerel "
        "bölümler ayrı posta kutularıdır. Listede iki kez bulunan alıcı her iletiyi iki kez alır. "
        "``addrlint clean --dedupe mailbox`` ilk satırı tutar, ötekileri reddeder.",
    ),
    "R103": (
        "{line}. satırdakiyle aynı {provider} posta kutusu",
        "İki adres, sağlayıcının kurallarına göre aynı posta kutusu.",
        "Gmail noktaları, birkaç sağlayıcı artı işaretinden sonraki eki, addrlint'in bildiği "
        "bütün sağlayıcılar ise yerel bölümde büyük-küçük harf ayrımını yok sayar. Her biri "
        "hakkında bilinenler tarihiyle birlikte ``addrlint/data/providers.py`` içindedir. "
        "``addrlint clean --dedupe provider`` ilk satırı tutar, ötekileri reddeder.",
    ),
    "R104": (
        "{count} aynı alan adında iki adresle listede; ilki {line} ve {other} numaralı satırlarda",
        "Aynı ad, listede bir alan adının iki adresiyle geçiyor.",
        "Bu genellikle tek kişidir ve her iletiyi iki kez alır. İki kişinin adı aynı olabileceği "
        "için hiçbir satır reddedilmez. Tek sözcüklü adlar ve büyük posta sağlayıcılarındaki "
        "adresler karşılaştırılmaz. ``addrlint clean --same-person`` bunu özetinde bildirir.",
    ),
    "R201": (
        "kapanmayan tırnak; başka CSV okuyucuları sonraki satırları bunun devamı sayar",
        "Tırnaklı bir değer hiç kapanmıyor.",
        "Çoğu CSV okuyucusu bir sonraki tırnağa kadar gelen satırları değere ekler, böylece bu "
        "satırlar kaybolur. addrlint bu satırı kendi başına bir satır sayar ve sonrakini olağan "
        "biçimde okur. Tırnağı kapatın ya da silin.",
    ),
    "R202": (
        "bir değerin kapanış tırnağından sonra metin var; CSV okuyucuları bunu farklı okur",
        "Bir değerin kapanış tırnağı ile ayırıcı arasında metin var.",
        "Bazı CSV okuyucuları tırnakları atar, bazıları dosyayı reddeder. addrlint değeri olduğu "
        "gibi okur. Değerin tamamını tırnak içine alın ve içindeki her tırnağı çift yazın.",
    ),
    "R203": (
        "sütun sayısı {cells}; çoğu satırda {usual}",
        "Bir satırda çoğu satırdakinden daha çok ya da daha az sütun var.",
        "Neden çoğu kez tırnaksız bir addaki virgüldür: ardındaki bütün değerleri bir sütun sağa "
        "kaydırır ve adres yanlış sütuna düşer. Virgüllü değeri tırnak içine alın.",
    ),
    "R301": (
        "reddedilen {rejected} satırdan {count} tanesi {domain} alan adında; bozuk bir içe "
        "aktarma olup olmadığına bakın",
        "Reddedilen satırların en az yarısı tek bir alan adında.",
        "Bu pek rastlantı olmaz: bir form, betik ya da elektronik tablo büyük olasılıkla bu "
        "adreslerin hepsini aynı biçimde yanlış yazmıştır. Satırları tek tek değil, kaynağı "
        "düzeltin. ``addrlint clean`` bunu özetinde bildirir.",
    ),
    "R302": (
        "{domain!r} tek kullanımlık bir posta alan adı",
        "Alan adı tek kullanımlık posta kutuları sağlıyor.",
        "Böyle bir posta kutusu birkaç dakika var olur, sonra kimse okumaz. Alan adları "
        "disposable-email-domains paketinden gelir. addrlint bunu yalnızca ``addrlint clean "
        "--disposable`` ile denetler ve bu satırları reddeder.",
    ),
    "R303": (
        "{domain!r} posta kabul etmiyor: {sentence}",
        "Alan adı posta kabul etmiyor (boş MX ya da MX, A ve AAAA kaydı yok).",
        "email-validator listedeki her alan adını bir kez sorgular; bulgu onun yanıtını aktarır. "
        "MX kaydı olmayan bir alan adı, SPF kaydı posta göndermediğini söylüyorsa da bildirilir. "
        "Böyle bir alan adına giden posta geri döner: adresi düzeltin ya da silin. addrlint bunu "
        "yalnızca, ağ bağlantısı gerektiren ``addrlint clean --dns`` ile denetler.",
    ),
}

SAID: dict[str, str] = {
    " (did you mean {meant!r}?)": " (şunu mu demek istediniz: {meant!r}?)",
    " (put -- before names that start with a hyphen)": " (tireyle başlayan adlardan önce -- yazın)",
    " and more": " ve diğerleri",
    "(address)": "(adres)",
    "(unnamed)": "(adsız)",
    ", as {role}": ", {role} olarak",
    ", in {path}": ", {path} içinde",
    ", without SMTPUTF8": ", SMTPUTF8 olmadan",
    "--add-ignore cannot be combined with --fix or --diff; apply fixes first": (
        "--add-ignore, --fix ya da --diff ile birlikte kullanılamaz; önce düzeltmeleri uygulayın"
    ),
    "--add-ignore: the reason must be one printable line without -->": (
        "--add-ignore: gerekçe yazdırılabilir tek bir satır olmalı ve --> içermemeli"
    ),
    "--changed-lines does not work with standard input; give a file name": (
        "--changed-lines standart girdiyle çalışmaz; bir dosya adı verin"
    ),
    "--diff cannot be combined with --redact, because it shows whole lines": (
        "--diff, --redact ile birlikte kullanılamaz, çünkü bütün satırları gösterir"
    ),
    "--query works only with databases (.duckdb, .sqlite, .db, postgresql://)": (
        "--query yalnızca veritabanlarıyla çalışır (.duckdb, .sqlite, .db, postgresql://)"
    ),
    "--resume needs a file; standard input cannot be read again": (
        "--resume için dosya gerekir; standart girdi yeniden okunamaz"
    ),
    ".gitignore patterns of paths to exclude in folders, in place of the defaults (.git, .venv, node_modules, build, ...)": (
        "klasörlerde hariç tutulacak yollar: varsayılanların (.git, .venv, node_modules, build, "
        "...) yerine .gitignore desenleri"
    ),
    "; did you mean {meant!r}?": "; şunu mu demek istediniz: {meant!r}?",
    "; did you mean {rule}?": "; şunu mu demek istediniz: {rule}?",
    "; to list all rules, run addrlint rule --all": (
        "; bütün kuralları listelemek için addrlint rule --all çalıştırın"
    ),
    "; valid keys: {keys}": "; geçerli anahtarlar: {keys}",
    "A character after the @ can't be used there.": (
        "@ işaretinden sonraki bir karakter orada kullanılamaz."
    ),
    "A character in the address can't be used.": "Adresteki bir karakter kullanılamaz.",
    "A letter in the address is written in an unusual way; please type it again.": (
        "Adresteki bir harf alışılmadık biçimde yazılmış; lütfen yeniden yazın."
    ),
    "Accepted": "Kabul edilenler",
    "Added {comments} to {files}.": "{comments} eklendi ({files}).",
    "Address literals": "Adres sabitleri",
    "Advice": "Öneriler",
    "After the @, a hyphen can't be first, last or next to a dot.": (
        "@ işaretinden sonra tire başta, sonda ya da noktanın yanında olamaz."
    ),
    "An accent in the address has no letter before it.": (
        "Adresteki bir aksan işaretinden önce harf yok."
    ),
    "An address can have only one @ sign.": "Bir adreste yalnızca bir @ işareti olabilir.",
    "An address needs an @ sign.": "Adreste bir @ işareti olmalı.",
    "An underscore can't be used after the @.": "@ işaretinden sonra alt çizgi kullanılamaz.",
    "Characters": "Karakterler",
    "Check e-mail addresses in files or given as arguments. In .csv and .tsv files the e-mail column is checked, in known file types the address fields, in other files every line, in folders all supported files; - is standard input. An argument that contains an @ and is not a file is an address.": (
        "Dosyalardaki ya da argüman olarak verilen e-posta adreslerini denetler. .csv ve .tsv "
        "dosyalarında e-posta sütunu, bilinen dosya türlerinde adres alanları, başka dosyalarda "
        "her satır, klasörlerde desteklenen bütün dosyalar denetlenir; - standart girdidir. @ "
        "içeren ve dosya olmayan argüman bir adrestir."
    ),
    "Checked {what}: no findings.": "Denetlenen {what}: bulgu yok.",
    "Checked {what}: {found}.": "Denetlenen {what}: {found}.",
    "Did you mean {address}?": "Şunu mu demek istediniz: {address}?",
    "Domain": "Alan adı",
    "Encoding": "Kodlama",
    "Enter only one address.": "Yalnızca bir adres yazın.",
    "Enter only the address, with nothing after it.": (
        "Arkasına bir şey eklemeden yalnızca adresi yazın."
    ),
    "Enter only the address, with nothing before it.": (
        "Önüne bir şey eklemeden yalnızca adresi yazın."
    ),
    "Enter only the address, without a name.": "Ad olmadan yalnızca adresi yazın.",
    "Enter the address without < and >.": "Adresi < ve > işaretleri olmadan yazın.",
    "Enter the address without quotes.": "Adresi tırnaksız yazın.",
    "Enter the address without square brackets.": "Adresi [ ] işaretleri olmadan yazın.",
    "Enter the address without the text in parentheses.": (
        "Adresi parantez içindeki metin olmadan yazın."
    ),
    "Enter the full address, including the @ sign.": (
        "@ işaretiyle birlikte adresin tamamını yazın."
    ),
    "Enter your e-mail address.": "E-posta adresinizi yazın.",
    "Examples": "Örnekler",
    "Exit codes: 0 no findings at or above --fail-on, 1 findings, 2 usage error or a file that cannot be read or written.": (
        "Çıkış kodları: 0 --fail-on düzeyinde ya da üstünde bulgu yok, 1 bulgu var, 2 kullanım "
        "hatası ya da okunamayan veya yazılamayan bir dosya."
    ),
    "Explain SMTP replies: what a code means, how two codes differ, which software sent a reply and whether the address is at fault. Accepts codes, replies, tracebacks, log lines and bounces, as arguments, files or standard input (-).": (
        "SMTP yanıtlarını açıklar: bir kodun anlamı, iki kodun farkı, yanıtı hangi yazılımın "
        "gönderdiği ve sorunun adreste olup olmadığı. Kodları, yanıtları, hata izlerini "
        "(traceback), günlük satırlarını ve geri dönen iletileri argüman, dosya ya da standart "
        "girdi (-) olarak alır."
    ),
    "Explain rules by code or name, or list them.": (
        "Kuralları koduna ya da adına göre açıklar ya da listeler."
    ),
    "Fields in files": "Dosyalardaki alanlar",
    "Find every error in e-mail addresses before a mail server does.": (
        "E-posta adreslerindeki her hatayı posta sunucusundan önce bulur."
    ),
    "Fix": "Düzeltme",
    "Fixed: {what}.": "Düzeltildi: {what}.",
    "In the domain": "Alan adında",
    "Letters other than a to z can't be used in this address.": (
        "Bu adreste a-z dışındaki harfler kullanılamaz."
    ),
    "Lists and rows": "Listeler ve satırlar",
    "Local part": "Yerel bölüm",
    "Many mail services don't accept an address with quotes.": (
        "Birçok e-posta hizmeti tırnaklı adresleri kabul etmez."
    ),
    "Message headers": "İleti başlıkları",
    "No automatic fix.": "Otomatik düzeltme yok.",
    "None in the local part.": "Yerel bölümde yok.",
    "None: servers are not expected to reject the address for this.": (
        "Yok: sunucuların adresi bu yüzden reddetmesi beklenmez."
    ),
    "Nothing was checked.": "Hiçbir şey denetlenmedi.",
    "Part of the address looks garbled; please type it again.": (
        "Adresin bir kısmı bozulmuş görünüyor; lütfen yeniden yazın."
    ),
    'Print a shell completion script: eval "$(addrlint completion bash)".': (
        'Kabuk tamamlama betiğini yazar: eval "$(addrlint completion bash)".'
    ),
    "Print the JSON Schema of check --output-format json.": (
        "check --output-format json çıktısının JSON Schema'sını yazar."
    ),
    "Recipient (RCPT TO)": "Alıcı (RCPT TO)",
    "Remove the backslash from the address.": "Adresteki ters bölü işaretini silin.",
    "Reported": "Bildirilenler",
    "Reported only": "Yalnızca şu durumda bildirilir",
    "Roles": "Roller",
    "Rules from {owner}": "{owner} kuralları",
    "SMTP reply": "SMTP yanıtı",
    "Safe: `--fix` applies it.": "Güvenli: `--fix` uygular.",
    "Security": "Güvenlik",
    "Sender (MAIL FROM)": "Gönderen (MAIL FROM)",
    "Severity": "Önem derecesi",
    "Severity (target rfc)": "Önem derecesi (rfc hedefi)",
    "Some letters in the address only look like the letters a to z.": (
        "Adresteki bazı harfler yalnızca a-z harflerine benziyor."
    ),
    "Some mail services don't accept a percent sign in an address.": (
        "Bazı e-posta hizmetleri adreste yüzde işaretini kabul etmez."
    ),
    "Some mail services don't accept an exclamation mark in an address.": (
        "Bazı e-posta hizmetleri adreste ünlem işaretini kabul etmez."
    ),
    "Spaces and invisible characters": "Boşluklar ve görünmez karakterler",
    "Split lists into accepted and rejected rows. list.csv becomes list.clean.csv, with rows unchanged byte for byte, and list.rejected.csv, with the reason, column, SMTP reply and suggestion for each row. Reads text, CSV, TSV, JSON Lines, gzip and zstd of these, Parquet, Arrow, XLSX, SQLite and DuckDB. Exit codes: 0 no rows rejected, 1 rows rejected, 2 usage error or a file that cannot be read or written.": (
        "Listeleri kabul edilen ve reddedilen satırlara ayırır. list.csv dosyasından, satırları "
        "bayt bayt aynı kalan list.clean.csv ile her satırın gerekçesini, sütununu, SMTP yanıtını "
        "ve önerisini içeren list.rejected.csv oluşur. Metin, CSV, TSV, JSON Lines, bunların gzip "
        "ve zstd hâli, Parquet, Arrow, XLSX, SQLite ve DuckDB okur. Çıkış kodları: 0 reddedilen "
        "satır yok, 1 reddedilen satır var, 2 kullanım hatası ya da okunamayan veya yazılamayan "
        "bir dosya."
    ),
    "Standards": "Standartlar",
    "The address is too long.": "Adres çok uzun.",
    "The address mixes different kinds of digits.": "Adreste farklı türden rakamlar karışmış.",
    "The address mixes letters from different alphabets.": (
        "Adreste farklı alfabelerin harfleri karışmış."
    ),
    "The address starts with a dot.": "Adres noktayla başlıyor.",
    "The address starts with a hyphen.": "Adres tireyle başlıyor.",
    "The code xn-- works only after the @.": (
        "Bu xn-- kodu yalnızca @ işaretinden sonra kullanılabilir."
    ),
    "The ending after the last dot can't be a number.": "Son noktadan sonraki uzantı sayı olamaz.",
    "The ending after the last dot does not exist.": (
        "Son noktadan sonra yazılan uzantı mevcut değil."
    ),
    "The name contains a different e-mail address.": "Adın içinde farklı bir e-posta adresi var.",
    "The part after the @ is incomplete (for example, .com is missing).": (
        "@ işaretinden sonraki bölüm eksik (örneğin .com yazılmamış)."
    ),
    "The part after the @ is missing.": "@ işaretinden sonraki bölüm eksik.",
    "The part after the @ is misspelled.": "@ işaretinden sonraki bölüm yanlış yazılmış.",
    "The part after the @ is too long.": "@ işaretinden sonraki bölüm çok uzun.",
    "The part after the @ looks misspelled.": (
        "@ işaretinden sonraki bölüm yanlış yazılmış görünüyor."
    ),
    "The part before the @ is missing.": "@ işaretinden önceki bölüm eksik.",
    "The part before the @ is too long.": "@ işaretinden önceki bölüm çok uzun.",
    "The part before the @ looks like a command or a file path.": (
        "@ işaretinden önceki kısım bir komuta ya da dosya yoluna benziyor."
    ),
    "There are two hyphens in a row after the @.": "@ işaretinden sonra art arda iki tire var.",
    "There can't be a backslash before the @.": "@ işaretinden önce ters bölü olamaz.",
    "There can't be a comma, colon, semicolon or square bracket before the @.": (
        "@ işaretinden önce virgül, iki nokta, noktalı virgül ya da köşeli ayraç olamaz."
    ),
    "There is a curly quote in the address.": "Adreste kıvrık tırnak var.",
    "There is a dot right before the @.": "@ işaretinin hemen önünde nokta var.",
    "There is a line break in the address.": "Adreste satır sonu var.",
    "There is a space after the address.": "Adresin sonunda boşluk var.",
    "There is a space before the address.": "Adresin başında boşluk var.",
    "There is a space in or next to the address.": "Adresin içinde ya da yanında boşluk var.",
    "There is a space in the address.": "Adresin içinde boşluk var.",
    "There is a tab in or next to the address.": (
        "Adresin içinde ya da yanında sekme karakteri var."
    ),
    "There is an invisible character at the start of the address.": (
        "Adresin başında görünmeyen bir karakter var."
    ),
    "There is an invisible character in the address.": "Adreste görünmeyen bir karakter var.",
    "There is an invisible character in the name.": "Adda görünmeyen bir karakter var.",
    "There is an unmatched parenthesis in the address.": "Adresteki bir parantezin eşi yok.",
    "There is an unusual symbol before the @.": "@ işaretinden önce alışılmadık bir simge var.",
    "There is one comma or semicolon too many.": "Fazladan bir virgül ya da noktalı virgül var.",
    "There is one dot too many.": "Fazladan bir nokta var.",
    "This address can't be used.": "Bu adres kullanılamaz.",
    "This address can't receive mail from the internet.": "Bu adres internetten posta alamaz.",
    "This is an example address, not a real one.": "Bu gerçek bir adres değil, örnek bir adres.",
    "This looks like a file name, not an address.": "Bu, adrese değil dosya adına benziyor.",
    "This looks like a placeholder, not a real address.": (
        "Bu, gerçek bir adrese değil, doldurulmamış bir şablona benziyor."
    ),
    "This looks like a shared address, not a personal one.": (
        "Bu, kişisel değil ortak bir adrese benziyor."
    ),
    "This looks like an example address, not a real one.": (
        "Bu gerçek değil, örnek bir adrese benziyor."
    ),
    "Type the @ sign instead of a word.": "Sözcük yerine @ işaretinin kendisini yazın.",
    "Unsafe: needs review; applied only by `--fix --unsafe-fixes`.": (
        "Güvenli değil: incelenmesi gerekir; yalnızca `--fix --unsafe-fixes` uygular."
    ),
    "Use a dot instead of the comma after the @.": (
        "@ işaretinden sonra virgül yerine nokta kullanın."
    ),
    "Use a name after the @, not a number.": "@ işaretinden sonra sayı değil, ad kullanın.",
    "Use lower-case letters after the @.": "@ işaretinden sonra küçük harf kullanın.",
    "Use lower-case letters before the @.": "@ işaretinden önce küçük harf kullanın.",
    "Use ordinary dots in the address.": "Adreste sıradan nokta kullanın.",
    "Use ordinary letters and digits in the address.": "Adreste sıradan harf ve rakamlar kullanın.",
    "Use the ordinary @ sign.": "Sıradan @ işaretini kullanın.",
    "What it reports": "Ne bildirir",
    "Whole address": "Adresin tamamı",
    "Why it matters": "Neden önemli",
    "Would fix: {what}.": "Düzeltilecek: {what}.",
    "a PDF file": "bir PDF dosyası",
    "a Parquet file": "bir Parquet dosyası",
    "a binary file": "ikili bir dosya",
    "a database": "bir veritabanı",
    "a database needs --query, for example --query 'SELECT * FROM people'": (
        "veritabanı için --query gerekir, örneğin --query 'SELECT * FROM people'"
    ),
    "a gzip file": "bir gzip dosyası",
    "a list of strings": "bir metin listesi",
    "a package that reads this file type is not installed: {reason}": (
        "bu dosya türünü okuyan paket kurulu değil: {reason}"
    ),
    "a spreadsheet or other zip file": "bir hesap tablosu ya da başka bir zip dosyası",
    "a string": "tırnak içinde bir metin",
    "a table": "bir tablo",
    "a whole number of at least 1": "1 ya da daha büyük bir tam sayı",
    "a zstd file": "bir zstd dosyası",
    "add an ignore comment for each finding": "her bulgu için bir ignore yorumu ekler",
    "also apply fixes that need review": "gözden geçirilmesi gereken düzeltmeleri de uygular",
    "also check addresses in any text file; report errors there as warnings": (
        "her metin dosyasındaki adresleri de denetler; oradaki hataları uyarı olarak bildirir"
    ),
    "also read files that .gitignore ignores": ".gitignore'un yok saydığı dosyaları da okur",
    "also report what these would refuse: pypi, npm, debian, acme, dmarc": (
        "şunların reddedeceklerini de bildirir: pypi, npm, debian, acme, dmarc"
    ),
    "an executable": "çalıştırılabilir bir dosya",
    "an image": "bir görsel",
    "an old spreadsheet": "eski biçimde bir hesap tablosu",
    "another run is cleaning this list; wait for it, or choose another --output-dir": (
        "başka bir çalıştırma bu listeyi temizliyor; bitmesini bekleyin ya da başka bir "
        "--output-dir seçin"
    ),
    "apply safe fixes": "güvenli düzeltmeleri uygular",
    "apply safe fixes first, and record each fix": (
        "önce güvenli düzeltmeleri uygular ve her birini kaydeder"
    ),
    "argument {name}: {rest}": "{name}: {rest}",
    "bot address": "bot adresi",
    "broken symlink": "kırık sembolik bağ",
    "byte {value}": "{value} baytı",
    "cannot be read: {reason}": "okunamıyor: {reason}",
    "cannot load the rules from {owner}: {reason}": (
        "{owner} paketinin kuralları yüklenemedi: {reason}"
    ),
    "cannot write the output: {reason}": "çıktı yazılamıyor: {reason}",
    "cannot write to this folder; choose another with --output-dir: {reason}": (
        "bu klasöre yazılamıyor; --output-dir ile başka bir klasör seçin: {reason}"
    ),
    "change the severity of a rule: 'P105=error'": (
        "bir kuralın önem derecesini değiştirir: 'P105=error'"
    ),
    "check authors, committers and trailers of these git commits (auto: the range from pre-commit, else HEAD)": (
        "bu git commit'lerinin yazarlarını, committer'larını ve trailer satırlarını denetler "
        "(auto: pre-commit'in verdiği aralık, yoksa HEAD)"
    ),
    "check e-mail addresses in files or given as arguments": (
        "dosyalardaki ya da argüman olarak verilen e-posta adreslerini denetler"
    ),
    "check only lists of addresses; skip all other files": (
        "yalnızca adres listelerini denetler, başka bütün dosyaları atlar"
    ),
    "check the author and committer that git would use here": (
        "git'in burada kullanacağı yazar ve committer kimliğini denetler"
    ),
    "check this text as an address, even without an @": (
        "içinde @ olmasa da bu metni adres olarak denetler"
    ),
    "cleaning {name}": "{name} temizleniyor",
    "codes (two are compared), a reply or other text in quotes, a file, or - for standard input": (
        "kodlar (ikisi karşılaştırılır), tırnak içinde bir yanıt ya da başka bir metin, dosya ya "
        "da standart girdi için -"
    ),
    "column delimiter: one character, or tab, comma, semicolon, pipe": (
        "sütun ayırıcı: tek karakter ya da tab, comma, semicolon, pipe"
    ),
    "columns that contain addresses: names, or numbers from 1": (
        "adres içeren sütunlar: adlar ya da 1'den başlayan numaralar"
    ),
    "commit address that git looks up": "git'in aradığı commit adresi",
    "configuration files and comments suppress {errors}: {codes}": (
        "yapılandırma dosyaları ve yorumlar {errors} gizliyor: {codes}"
    ),
    "count replies by cause, in logs or in a folder of bounces": (
        "günlüklerdeki ya da geri dönen iletiler klasöründeki yanıtları nedene göre sayar"
    ),
    "count rows without writing files": "dosya yazmadan satırları sayar",
    "detected as {encoding}, but cut off inside the character at byte {byte}; save it again as UTF-8": (
        "{encoding} olarak algılandı ama {byte}. bayttaki karakterin ortasında kesiliyor; yeniden "
        "UTF-8 olarak kaydedin"
    ),
    "do not report findings listed in FILE": "FILE dosyasındaki bulguları bildirmez",
    "domains that exist although they look like typos": (
        "yazım hatası gibi görünen ama var olan alan adları"
    ),
    "domains to allow even if special-use, unknown or a single label; * matches any text: '*.corp.example'": (
        "özel kullanımlı, bilinmeyen ya da tek etiketli olsa da izin verilen alan adları; * her "
        "metinle eşleşir: '*.corp.example'"
    ),
    "empty; nothing to check": "boş; denetlenecek bir şey yok",
    "error": "hata",
    "exclude files even if they are given as arguments": (
        "argüman olarak verilen dosyaları da hariç tutar"
    ),
    "exit with 0 even if there are findings": "bulgu olsa da 0 koduyla çıkar",
    "expected at most one argument": "en çok bir değer verilebilir",
    "expected one argument": "bir değer gerekli",
    "explain SMTP replies: codes, bounces, log lines": (
        "SMTP yanıtlarını açıklar: kodlar, geri dönen iletiler, günlük satırları"
    ),
    "explain rules": "kuralları açıklar",
    "fewer than half of its lines contain an address": "satırlarının yarısından azında adres var",
    "file name": "dosya adı",
    "file name to assume for standard input": "standart girdi için varsayılacak dosya adı",
    "file not found": "dosya bulunamadı",
    "file not found, and not an address (no @)": "dosya bulunamadı, adres de değil (@ yok)",
    "file not found; clean takes lists, addrlint check takes addresses": (
        "dosya bulunamadı; clean liste alır, adresler için addrlint check kullanın"
    ),
    "file type to assume, whatever the file names: list, env": (
        "dosya adı ne olursa olsun varsayılacak dosya türü: list, env"
    ),
    "file, folder, address, or - for standard input": (
        "dosya, klasör, adres ya da standart girdi için -"
    ),
    "{count} more replies are not explained; --summary counts all of them by cause.": (
        "{count} yanıt daha açıklanmadı; --summary hepsini nedenine göre sayar."
    ),
    "line {line} has {count} columns; a table can have at most {most}": (
        "{line}. satırda {count} sütun var; bir tabloda en çok {most} sütun olabilir"
    ),
    "file, folder, glob pattern, or - for standard input": (
        "dosya, klasör, glob deseni ya da standart girdi için -"
    ),
    "files that use it are skipped": "bunu kullanan dosyalar atlandı",
    "filled in by a template": "şablonla doldurulur",
    "fix (safe)": "düzeltme (güvenli)",
    "fix (unsafe)": "düzeltme (güvenli değil)",
    "fixing": "düzeltme",
    "for example L103": "örneğin L103",
    "for servers: use only --config FILE, ignore suppression comments, keep X rules enabled": (
        "sunucular için: yalnızca --config FILE dosyasını kullanır, gizleme yorumlarını yok "
        "sayar, X kurallarını etkin tutar"
    ),
    "git is not installed": "git kurulu değil",
    "git log: its output can't be read": "git log çıktısı okunamıyor",
    "hash digest": "özet değeri (hash)",
    "header": "başlık",
    "header: {message}; fix the header first": "başlık: {message}; önce başlığı düzeltin",
    "help": "yardım",
    "if the next server does not offer SMTPUTF8": "sonraki sunucu SMTPUTF8 sunmuyorsa",
    "ignore all configuration files": "bütün yapılandırma dosyalarını yok sayar",
    "info": "bilgi",
    "internal error, please report it: {kind}: {error} ({place})": (
        "iç hata, lütfen bildirin: {kind}: {error} ({place})"
    ),
    "invalid choice: {value} (choose from {choices})": (
        "geçersiz seçim: {value} (seçenekler: {choices})"
    ),
    "invalid number: {value}": "geçersiz sayı: {value}",
    "invalid rule code {code!r} from {owner}; plugin codes are two capital letters and three digits": (
        "{owner} paketinde geçersiz kural kodu {code!r}; eklenti kodları iki büyük harf ve üç "
        "rakamdan oluşur"
    ),
    "larger than 32 MiB": "32 MiB sınırından büyük",
    "list": "liste",
    "list all addresses of each cause, not only the first 20": (
        "her nedenin yalnızca ilk 20 adresini değil bütün adreslerini listeler"
    ),
    "list all rules, one per line": "bütün kuralları satır satır listeler",
    "list all settings and where each was set": (
        "bütün ayarları ve nerede ayarlandıklarını listeler"
    ),
    "list the addresses with their locations; check none": (
        "adresleri konumlarıyla listeler, denetlemez"
    ),
    "list the applied fixes": "uygulanan düzeltmeleri listeler",
    "list the files that would be checked; check none": (
        "denetlenecek dosyaları listeler, denetlemez"
    ),
    "list what looks like an address but is skipped, and why": (
        "adrese benzediği hâlde atlananları nedeniyle listeler"
    ),
    "look up domains in the DNS; reject those that do not accept mail": (
        "alan adlarını DNS'te sorgular, posta kabul etmeyenleri reddeder"
    ),
    "lowest severity that makes the exit code 1 (default: error)": (
        "çıkış kodunu 1 yapan en düşük önem derecesi (varsayılan: error)"
    ),
    "mask local parts in all output, or N percent of each": (
        "bütün çıktıda yerel bölümleri ya da her birinin yüzde N'ini maskeler"
    ),
    "mention or decorator": "bahsetme (mention) ya da dekoratör",
    "message language (default: from the environment)": (
        "mesaj dili: en ya da tr (varsayılan: ortamdan)"
    ),
    "name and version": "ad ve sürüm",
    "no address in its e-mail column": "e-posta sütununda adres yok",
    "no column contains addresses; choose one with --column: {columns}": (
        "hiçbir sütunda adres yok; birini --column ile seçin: {columns}"
    ),
    "no column is named e-mail or has addresses in half of its cells": (
        "adı e-posta olan ya da hücrelerinin yarısında adres bulunan bir sütun yok"
    ),
    "no column {column!r}{hint}; available columns: {columns}": (
        "{column!r} sütunu yok{hint}; var olan sütunlar: {columns}"
    ),
    "no column {column}; the file has {count} columns: {columns}": (
        "{column} numaralı sütun yok; dosyada {count} sütun var: {columns}"
    ),
    "no files were checked in this folder; give a file name, or use -v to see what was skipped": (
        "bu klasörde hiçbir dosya denetlenmedi; bir dosya adı verin ya da atlananları -v ile görün"
    ),
    "no key contains addresses; choose one with --column: {keys}": (
        "hiçbir anahtarda adres yok; birini --column ile seçin: {keys}"
    ),
    "no key {key!r}; available keys: {keys}": "{key!r} anahtarı yok; var olan anahtarlar: {keys}",
    "no name column; --same-person needs name, or first name and last name": (
        "ad sütunu yok; --same-person için ad soyad ya da ayrı ayrı ad ve soyad gerekir"
    ),
    "no process is reading this pipe": "bu boruyu (pipe) okuyan bir süreç yok",
    "no rule given; give a code or name, or list all rules with --all": (
        "kural verilmedi; bir kod ya da ad verin ya da bütün kuralları --all ile listeleyin"
    ),
    "no rules of family {letter} found in {place}; reinstall addrlint": (
        "{letter} ailesinin kuralları {place} içinde bulunamadı; addrlint'i yeniden kurun"
    ),
    "no supported files in this folder; give a file name": (
        "bu klasörde desteklenen dosya yok; bir dosya adı verin"
    ),
    "not a valid addrlint baseline; create it again with --write-baseline": (
        "geçerli bir addrlint baseline dosyası değil; --write-baseline ile yeniden oluşturun"
    ),
    "not a valid database address; write postgresql://user@host/name, percent-encode the password (%40 for @), or use PGPASSWORD or ~/.pgpass": (
        "geçerli bir veritabanı adresi değil; postgresql://kullanıcı@sunucu/ad yazın, paroladaki "
        "özel karakterleri kodlayın (@ için %40) ya da PGPASSWORD veya ~/.pgpass kullanın"
    ),
    "not an address setting, judging by its name": "adına göre bir adres ayarı değil",
    "not created by addrlint clean; move it, or choose another --output-dir": (
        "addrlint clean tarafından oluşturulmadı; başka yere taşıyın ya da başka bir --output-dir "
        "seçin"
    ),
    "not in an address field": "bir adres alanında değil",
    "not in the form of an address": "adres biçiminde değil",
    "not valid TOML: {error}": "geçerli TOML değil: {error}",
    "not valid UTF-8, which TOML requires": "TOML'un gerektirdiği gibi geçerli UTF-8 değil",
    "not valid base64": "geçerli base64 değil",
    "not valid {format}": "geçerli {format} değil",
    "not written: the file changed during the run; run addrlint again": (
        "yazılmadı: dosya çalışma sırasında değişti; addrlint'i yeniden çalıştırın"
    ),
    "not written: the file is read-only": "yazılmadı: dosya salt okunur",
    "not written: {reason}": "yazılmadı: {reason}",
    "nothing to check: give a file, an address, or - for standard input": (
        "denetlenecek bir şey yok: bir dosya, bir adres ya da standart girdi için - verin"
    ),
    'nothing to explain: give a code, or a reply in quotes, as in addrlint explain "553 ..."': (
        "açıklanacak bir şey yok: bir kod ya da tırnak içinde bir yanıt verin, örneğin addrlint "
        'explain "553 ..."'
    ),
    "number of parallel processes (default: one per processor)": (
        "paralel süreç sayısı (varsayılan: işlemci başına bir)"
    ),
    "obfuscated on purpose": "bilerek okunmaz kılınmış",
    "one character, or tab, comma, semicolon, pipe": (
        "tek karakter ya da tab, comma, semicolon, pipe"
    ),
    "options": "seçenekler",
    "output": "çıktı",
    "output file format (default: accepted rows as in the list, rejected rows as CSV)": (
        "çıktı dosyalarının biçimi (varsayılan: kabul edilen satırlar listedeki gibi, "
        "reddedilenler CSV)"
    ),
    "output folder (default: the folder of the list)": (
        "çıktı klasörü (varsayılan: listenin klasörü)"
    ),
    "output format (default: full)": "çıktı biçimi (varsayılan: full)",
    "output format (default: text)": "çıktı biçimi (varsayılan: text)",
    "output format: text (full, default) or JSON": (
        "çıktı biçimi: metin (full, varsayılan) ya da JSON"
    ),
    "part of a link": "bir bağlantının parçası",
    "path or package name": "yol ya da paket adı",
    "paths to exclude in addition to --exclude": (
        "--exclude ile verilenlere ek olarak hariç tutulacak yollar"
    ),
    "positional arguments": "konumsal argümanlar",
    "print a shell completion script": "kabuk tamamlama betiğini yazar",
    "print how many errors are suppressed by configuration files and comments (to standard error)": (
        "yapılandırma dosyalarının ve yorumların kaç hatayı gizlediğini yazar (standart hataya)"
    ),
    "print only findings": "yalnızca bulguları yazar",
    "print only one line per list": "liste başına yalnızca bir satır yazar",
    "print the JSON Schema of check --output-format json": (
        "check --output-format json çıktısının JSON Schema'sını yazar"
    ),
    "print the number of findings per rule": "kural başına bulgu sayısını yazar",
    "read": "okundu",
    "read rows from a database with this query": "satırları bir veritabanından bu sorguyla okur",
    "reading": "okuma",
    "recipient": "alıcı",
    "reject disposable domains": "tek kullanımlık adres veren alan adlarını reddeder",
    "reject role accounts, such as info@": "info@ gibi rol hesaplarını reddeder",
    "reject rows that repeat an address: the same text (exact), the same mailbox by the standards (mailbox), or by the provider's own rules (provider)": (
        "yinelenen adresli satırları reddeder: aynı metin (exact), standartlara göre aynı posta "
        "kutusu (mailbox) ya da sağlayıcının kurallarına göre aynı posta kutusu (provider)"
    ),
    "report only lines changed since REF": (
        "yalnızca REF commit'inden beri değişen satırları bildirir"
    ),
    "report people listed with two addresses at one domain": (
        "aynı alan adında iki adresi olan kişileri bildirir"
    ),
    "report which files are read or skipped, and why": (
        "hangi dosyaların neden okunduğunu ya da atlandığını bildirir"
    ),
    "require ASCII addresses: the next mail server does not support SMTPUTF8": (
        "ASCII adres ister: sonraki posta sunucusu SMTPUTF8 desteklemiyor"
    ),
    "resume an interrupted run on the same list": (
        "aynı listenin yarıda kalan çalıştırmasını sürdürür"
    ),
    "rule {code} from {owner} cannot run on {node}; valid node types: {known}": (
        "{owner} paketindeki {code} kuralı {node} üzerinde çalışamaz; geçerli düğüm türleri: "
        "{known}"
    ),
    "rules": "kurallar",
    "rules to enable in addition to --select": (
        "--select ile seçilenlere ek olarak etkinleştirilecek kurallar"
    ),
    "rules to enable: codes, code prefixes, names, or ALL (default)": (
        "etkinleştirilecek kurallar: kodlar, kod önekleri, adlar ya da ALL (varsayılan)"
    ),
    "rules to ignore in files that match a .gitignore pattern: 'tests/:P104,D2'": (
        "bir .gitignore deseniyle eşleşen dosyalarda yok sayılacak kurallar: 'tests/:P104,D2'"
    ),
    "rules to ignore, in the same form": "yok sayılacak kurallar, aynı biçimde",
    "save current findings to FILE; report none": (
        "mevcut bulguları FILE dosyasına kaydeder, hiçbirini bildirmez"
    ),
    "see '{command} --help'": "'{command} --help' çıktısına bakın",
    "select is empty; use ALL to enable every rule": (
        "select boş; bütün kuralları etkinleştirmek için ALL yazın"
    ),
    "sender": "gönderen",
    "several @ signs in one word": "tek sözcükte birden çok @",
    "shell to print the script for": "betiğin yazılacağı kabuk",
    "show program's version number and exit": "sürüm numarasını gösterir ve çıkar",
    "show this help message and exit": "bu yardımı gösterir ve çıkar",
    "show what --fix would change, but change nothing": (
        "--fix ile yapılacak değişiklikleri gösterir, hiçbir şeyi değiştirmez"
    ),
    "skip unsupported file types": "desteklenmeyen dosya türlerini atlar",
    "skipped": "atlandı",
    "skipped, because it is excluded": "atlandı, çünkü hariç tutulmuş",
    "split lists into accepted and rejected rows": (
        "listeleri kabul edilen ve reddedilen satırlara ayırır"
    ),
    "standard input": "standart girdi",
    "standard input is closed": "standart girdi kapalı",
    "suggestion:": "öneri:",
    "summary format (default: text)": "özet biçimi (varsayılan: text)",
    "suppressing findings": "bulguları gizleme",
    "takes no value, but {value} was given": "değer almaz ama {value} verildi",
    "test data, which may be invalid on purpose": "test verisi, bilerek geçersiz olabilir",
    "the compressed list is damaged: {why}": "sıkıştırılmış liste bozuk: {why}",
    "the following arguments are required: {names}": "şu argümanlar gerekli: {names}",
    "the journal of the interrupted run is damaged; remove {folder} and run without --resume": (
        "yarıda kalan çalıştırmanın işlem günlüğü bozuk; {folder} klasörünü silin ve --resume "
        "olmadan çalıştırın"
    ),
    "the list or the settings changed since the interrupted run; run without --resume": (
        "yarıda kalan çalıştırmadan beri liste ya da ayarlar değişti; --resume olmadan çalıştırın"
    ),
    "the severity of {rule}": "{rule} kuralının önem derecesi",
    "the zone of {pattern}": "{pattern} deseninin bölgesi",
    "this input file would be overwritten; choose another file for {option}": (
        "bu girdi dosyasının üzerine yazılırdı; {option} için başka bir dosya seçin"
    ),
    "this list would be overwritten by its own output; choose another --output-dir": (
        "çıktı bu listenin üzerine yazılırdı; başka bir --output-dir seçin"
    ),
    "tool.addrlint must be a table; write [tool.addrlint]": (
        "tool.addrlint bir tablo olmalı; [tool.addrlint] yazın"
    ),
    "true or false": "true ya da false",
    "true, false or a number from 0 to 100": "true, false ya da 0 ile 100 arasında bir sayı",
    "unexpected end of file": "beklenmedik dosya sonu",
    "unknown file type {kind!r}{hint}": "bilinmeyen dosya türü {kind!r}{hint}",
    "unknown key {key!r}{hint}": "bilinmeyen anahtar {key!r}{hint}",
    "unknown rule {wanted!r}": "bilinmeyen kural {wanted!r}",
    "unrecognized arguments: {names}": "tanınmayan argümanlar: {names}",
    "unsupported file type": "desteklenmeyen dosya türü",
    "usage: ": "kullanım: ",
    "use colors: on a terminal (auto, default), always, or never": (
        "renk kullanır: terminalde (auto, varsayılan), her zaman (always) ya da hiçbir zaman "
        "(never)"
    ),
    "use only this configuration file": "yalnızca bu yapılandırma dosyasını kullanır",
    "user, host and path": "kullanıcı, sunucu ve yol",
    "warning": "uyarı",
    "where the addresses are used: RCPT TO (recipient, default), MAIL FROM (sender), one mailbox in a message header (header) or a list of mailboxes in a header (list)": (
        "adreslerin kullanıldığı yer: RCPT TO (recipient, varsayılan), MAIL FROM (sender), ileti "
        "başlığında tek bir posta kutusu (header) ya da başlıkta posta kutusu listesi (list)"
    ),
    "which standard applies: current Internet practice (default), or the RFCs to the letter": (
        "hangi standart geçerli: internetteki güncel uygulama (varsayılan) ya da harfi harfine "
        "RFC'ler"
    ),
    "write to FILE instead of standard output": "standart çıktı yerine FILE dosyasına yazar",
    "zone of matching files: live, docs or tests, as in 'deploy/:live' (default: by path)": (
        "eşleşen dosyaların bölgesi: live, docs ya da tests, örneğin 'deploy/:live' (varsayılan: "
        "yola göre)"
    ),
    "{addresses} in {files}": "{files} içinde {addresses}",
    "{count:,} address": "{count:,} adres",
    "{count:,} addresses": "{count:,} adres",
    "{count:,} comment": "{count:,} yorum",
    "{count:,} comments": "{count:,} yorum",
    "{count:,} error": "{count:,} hata",
    "{count:,} errors": "{count:,} hata",
    "{count:,} file": "{count:,} dosya",
    "{count:,} files": "{count:,} dosya",
    "{count:,} finding": "{count:,} bulgu",
    "{count:,} findings": "{count:,} bulgu",
    "{count:,} info": "{count:,} bilgi",
    "{count:,} infos": "{count:,} bilgi",
    "{count:,} of the accepted rows with a safe fix": (
        "kabul edilen satırların {count:,} tanesi güvenli düzeltmeyle"
    ),
    "{count:,} people": "{count:,} kişi",
    "{count:,} person": "{count:,} kişi",
    "{count:,} warning": "{count:,} uyarı",
    "{count:,} warnings": "{count:,} uyarı",
    "{files} skipped, not valid for the file type; use -v to list them": (
        "{files} atlandı, dosya türüne göre geçersiz; listelemek için -v kullanın"
    ),
    "{key} must be {wanted}, not {value}": "{key} şu olmalı: {wanted}; {value} değil",
    "{key} must have a list of rules for {name!r}": (
        "{key}, {name!r} için bir kural listesi içermeli"
    ),
    "{key}: {pattern!r} is not a pattern as in .gitignore": (
        "{key}: {pattern!r}, .gitignore'daki gibi bir desen değil"
    ),
    "{kind}, not text; save the list as CSV or plain text": (
        "{kind}, metin değil; listeyi CSV ya da düz metin olarak kaydedin"
    ),
    "{name}: JSON Lines and compressed lists are not changed; use addrlint clean --fix": (
        "{name}: JSON Lines dosyaları ve sıkıştırılmış listeler değiştirilmez; addrlint clean "
        "--fix kullanın"
    ),
    "{name}: {rows:,} rows = {clean:,} accepted + {rejected:,} rejected": (
        "{name}: {rows:,} satır = {clean:,} kabul + {rejected:,} ret"
    ),
    "{one} and {other} would both be written to {path}; use a different --output-dir for each": (
        "{one} ile {other} aynı {path} dosyasına yazılırdı; her biri için ayrı bir --output-dir "
        "kullanın"
    ),
    "{option}: no commit given": "{option}: commit verilmedi",
    "{owner} and {other} both define rule {code}": (
        "{owner} ve {other} paketlerinin ikisi de {code} kuralını tanımlıyor"
    ),
    "{path}: only the first sheet {name!r} is read; ignored sheets: {others}": (
        "{path}: yalnızca ilk sayfa {name!r} okunur; yok sayılan sayfalar: {others}"
    ),
    "{path}: {findings} cannot be ignored by a comment; use --baseline": (
        "{path}: {findings} yorumla yok sayılamaz; --baseline kullanın"
    ),
    "{path}: {findings} no longer present; use --write-baseline to remove them": (
        "{path}: {findings} artık dosyalarda yok; silmek için --write-baseline kullanın"
    ),
    "{path}: {findings} saved": "{path}: {findings} kaydedildi",
    "{range!r} is not a commit": "{range!r} bir commit değil",
    "{range!r} is not a commit range": "{range!r} bir commit aralığı değil",
    "{recipient}; for a sender: {sender}": "{recipient}; gönderen için: {sender}",
    "{severity}; {other} in a header": "{severity}; başlıkta {other}",
    "{severity}; {other} in the domain": "{severity}; alan adında {other}",
    "{shown} ({count:,} characters)": "{shown} ({count:,} karakter)",
    "{value!r} is not in the form {form}": "{value!r} şu biçimde değil: {form}",
    "{value} from {owner} is not a rule or a list of rules": (
        "{owner} paketindeki {value} bir kural ya da kural listesi değil"
    ),
    "{what} must be one of {known}, not {value!r}{hint}": (
        "{what} şunlardan biri olmalı: {known}; {value!r} değil{hint}"
    ),
    "{what} needs {module}: pip install 'addrlint[{extra}]'": (
        "{what} için {module} gerekli: pip install 'addrlint[{extra}]'"
    ),
    "{what} works only on files; to see the fix for an address, leave out {what}": (
        "{what} yalnızca dosyalarda çalışır; bir adresin düzeltmesini görmek için {what} "
        "seçeneğini kaldırın"
    ),
}
