import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Portuguese and Brazilian pages that was left untranslated. */
export const PORTUGUESE: FurniturePhrases = {
  language: 'pt',
  lines: {
    comments: {
      sure: `
(deixe|deixar|escreva|faça|adicione|adicionar|envie|publicar|enviar|postar) (um|uma|o|seu|o seu) (comentário|resposta) [cancelar resposta|aqui]
(cancelar resposta|publicar comentário|enviar comentário|postar comentário|deixe uma resposta)
o seu endereço de (e-mail|email|correio eletrónico) não será publicado [campos obrigatórios são marcados com|campos obrigatórios marcados com]
(os campos|campos) obrigatórios [são|estão] marcados [com]
(salvar meus dados|guardar o meu nome|salve meu nome|guardar meus dados) … 
este site (utiliza|usa) o akismet para reduzir spam […]
(seja o primeiro a comentar|nenhum comentário|sem comentários|ver comentários|ver todos os comentários|comentários encerrados|mostrar comentários) […]
(faça login|você precisa fazer login|é necessário estar logado|entre|inicie sessão) para (comentar|publicar|deixar) […]
`,
      place: `(comentários|comentário|comentar|# comentários|responder|nome|site)`,
    },
    cookies: {
      sure: `
(este site|nosso site|o nosso site) (utiliza|usa) cookies […]
(utilizamos|usamos|nós usamos|nós utilizamos) cookies […]
(aceitar|rejeitar|recusar) [todos] [os] [cookies|e fechar|e continuar]
(política de|configurações de|definições de|gerir|gerenciar) (cookies|privacidade)
`,
      place: `(política de privacidade|termos de uso|aceito|concordo|saiba mais|aceitar)`,
    },
    share: {
      sure: `
(compartilhe|compartilhar|partilhar|partilhe|compartilha) [esta|este|a|isso|essa|isto|o] [notícia|artigo|matéria|página|post|reportagem] [no|na|nas|via|por|em|com|pelo] [@|redes|redes sociais|seus amigos] [@] [@]
(clique|clica) para (compartilhar|partilhar|imprimir|enviar) […]
(adicionar|salvar|guardar|adicione) [aos|nos|a|em] [meus|seus|os] favoritos
(copiar link|copiar o link|link copiado|enviar por e-mail|enviar por email|imprimir notícia|curtir isso|curtir carregando|gosto a carregar|copiar url|tweetar)
(curtir isso|gostar disto) : …
`,
      place: `(compartilhar|partilhar|imprimir|curtir|salvar|guardar|compartilhe|enviar)`,
    },
    follow: {
      sure: `
(siga-nos|siga nos|siga-nos no|acompanhe-nos|acompanhe) [no|na|em|nas|nos] [@|redes sociais|google notícias] […]
(siga|siga-nos|acompanhe|curta|segue|seguir|sigam) [nos|o|a|nosso|nossa|nossos|as|*] [canal|página|perfil|*] (no|na|nas|em|pelo) (@|redes|redes sociais|nossas redes|nossas redes sociais|google notícias) […]
(participe|entre|faça parte|inscreva-se|siga) (do|no|na|da|em|o) [nosso|nossa|o] (canal|grupo|comunidade|página) […]
(receba|receba as|receba nossas) [notícias|as notícias|*] (no|pelo|via|em) (seu|@|whatsapp) […]
(nosso canal|canal) (no|do) @ […]
(acompanhe|siga|assista|veja) (ao vivo|em direto|o minuto a minuto|em tempo real) [aqui|: …]
`,
      place: `(siga|seguir|redes sociais|siga-nos)`,
    },
    newsletter: {
      sure: `
(subscrever|assinar|assine já|subscreva) [a|o|*] [newsletter|canal|agora]
(assine|inscreva-se|cadastre-se|subscreva|receba) [já|agora|grátis|gratuitamente|aqui] [na|a|nossa|em|as|o|nosso|para] [nossa|newsletter|newsletters|boletim|canal|principais|receber] […]
(assine|assinar|assine já|já é assinante|conteúdo exclusivo para assinantes|exclusivo para assinantes|faça login|entrar|exclusivo assinantes|só para assinantes|seja assinante) […]
(digite|insira|coloque) seu (e-mail|email) […]
`,
      place: `(newsletter|newsletters|entrar|login|cadastre-se|boletim)`,
    },
    related: {
      heading: `
(leia também|leia mais|veja também|ver também|leia ainda|veja mais|saiba mais|confira também|leia também|assista também|veja ainda|leia a seguir|não perca|não deixe de ler)
(notícias|artigos|matérias|conteúdos|posts|temas|assuntos|conteúdo|matéria|notícia) (relacionadas|relacionados|recentes|semelhantes|relacionada|relacionado|similares)
(você pode gostar|você também pode gostar|pode interessar|você pode se interessar|talvez te interesse|também pode gostar|pode te interessar|pode gostar também|recomendado para você|recomendadas para você|recomendamos|pode também interessar|você também pode se interessar)
(mais|as mais|os mais|as notícias mais) (lidas|lidos|vistas|populares|vistos|comentadas|recentes)
(últimas|mais|outras) (notícias|do autor|notas)
(mais sobre|mais em|do mesmo autor|em alta|últimas|destaques|em destaque|veja também)
`,
      sure: `
(leia também|leia mais|veja também|ver também|leia ainda|veja mais|saiba mais|confira também|relacionado|relacionada|relacionadas|leia|assista|assista também|veja|mais informações|recomendado|notícia relacionada) : …
(leia também|veja também|ver também|leia ainda) …
(leia mais|ler mais|ver mais|continue lendo|continuar lendo|continuar a ler|leia a matéria completa|leia na íntegra|carregar mais|mostrar mais|saiba mais|ver todas|veja mais|leia o artigo completo|confira aqui|leia a íntegra) […]
(artigo|notícia|post|matéria|página) (anterior|seguinte|próximo) [próximo artigo|artigo seguinte|…]
(próximo|próxima|anterior) (artigo|notícia|post|matéria|página) [artigo|…]
navegação de (post|posts|artigos)
(entenda|confira|leia a reportagem|saiba mais sobre|veja fotos|veja vídeo|no vídeo|leia mais sobre|siga) : …
(clique|clica) (aqui|no link|abaixo) (e|para) …
`,
      place: `(próximo|anterior|relacionados|relacionadas|mais|destaques|seguinte|vídeos)`,
    },
    advertisement: {
      sure: `
(publicidade|anúncio|anúncios|propaganda|conteúdo patrocinado|patrocinado|continua após a publicidade|continua depois da publicidade|continua após publicidade|espaço publicitário|publieditorial)
[a|o] (continua|continue|matéria continua|artigo continua|notícia continua|texto continua|reportagem continua) [lendo|a ler] (após|depois|abaixo) [a|da|o|do] [publicidade|anúncio|vídeo]
`,
    },
    source: {
      sure: `
(link da fonte|fonte original|fonte da notícia|ver fonte|artigo original|matéria original|link para a fonte)
clique aqui […]
(o post|o artigo) * apareceu primeiro em …
`,
      place: `(fonte|fontes|via|com informações da *|com informações do *|com agências|da redação)`,
      tail: `(fonte|fontes|via|com informações de|com informações) : …`,
    },
    copyright: {
      sure: `([(©|copyright|#) [*]] todos os direitos reservados […]|(proibida|é proibida) a reprodução […]|direitos reservados […])`,
    },
    author: {
      sure: `
([da|por|pela] (redação|redacção) [web|online]|sobre o autor|ver todos os posts|ver todos os artigos|publicado por admin|mais deste autor)
(por|da|pela) (redação|redacção) [web|online] # …
(por|da|pela) (redação|redacção) * [: *]
(da agência brasil|da agência lusa|do uol|do estadão conteúdo|da folhapress|por g1) [*]
[por *] # … (atualizado|atualizada) (há # (hora|horas|minuto|minutos|dia|dias)|em # …|às # …)
(publicado|atualizado|atualizada|publicada|criado|última atualização|data de publicação) (em|às|há|no|:) …
`,
      place: `
(autor|publicado em …|atualizado em …)
(por|autor|texto|foto|fotos|redação|reportagem|edição|imagem|crédito|repórter) : …
(repórter|redator|jornalista|colaborador|da redação|por redação)
`,
    },
    tags: {
      sure: `(tags|etiquetas|palavras-chave|palavras chave|assuntos|categorias|temas|marcadores|publicado em|arquivado em|tópicos) : …`,
      place: `(etiquetas|categorias|palavras-chave|assuntos|tópicos|marcadores|categoria|temas|editorias)`,
    },
    gallery: {
      sure: `
(galeria de fotos|galeria de imagens|fotogaleria|ver galeria|ver fotos|ampliar imagem|ampliar foto|veja as fotos|veja fotos|assista ao vídeo|veja o vídeo|ver vídeo) […]
(ver|ver essa|ver esta) (publicação|foto) no @
(divulgação|reprodução|cedida|arquivo pessoal|acervo pessoal) [*]
(uma publicação|um post) (compartilhada|compartilhado|partilhada|partilhado) por …
`,
      place: `(galeria|fotos|foto|vídeo|imagens|fechar)`,
    },
    pages: {
      sure: `(voltar|ir) (à|para a|para) [a] (página inicial|home|capa|lista|página anterior)
(voltar ao topo|ir para o conteúdo|pular para o conteúdo|voltar para o início|mapa do site|menu principal|você está aqui : …|página inicial : …|início : …|saltar para o conteúdo|ir para o topo)`,
      place: `(início|página inicial|menu|buscar|pesquisar|contato|contacto|quem somos|voltar|fechar|expediente)`,
    },
    app: {
      sure: `(baixe|baixar|descarregue|descarregar|instale) (o|nosso|a nossa|a|o nosso) (aplicativo|app|aplicação) […]`,
    },
    counter: {
      sure: `(# (min|minutos|minuto) (de leitura|leitura)|tempo de leitura [:] # [min|minutos|minuto]|tempo de leitura : …|# (visualizações|leituras|acessos)|leitura # min)`,
    },
    listen: {
      sure: `
(ouça|ouvir|escute) (este|esta|o|a) (artigo|matéria|notícia|texto|conteúdo|áudio) […]
(ouça|ouvir|escute|ouvir o texto|ouvir texto) [a|o|esta|este] [notícia|matéria|texto|artigo|reportagem|conteúdo] [: #|0 00|…]
`,
      place: `(ouvir)`,
    },
    feedback: {
      sure: `
(encontrou|viu|comunicar|reportar|comunique|reporte|achou) (um|algum) erro […]
(comunicar|comunique|informar|informe|avisar|corrigir) [um|o|à redação] (erro|erros)
(tem|você tem|quer|viu|presenciou) [alguma|uma|um] (sugestão|dúvida|informação|denúncia|notícia|história) [de *] (envie|mande|escreva|fale|entre em contato|conte) …
(envie|mande) (para|sua|seu|uma|a sua|fotos|sugestões) …
(fale|entre em contato) com (a|o) (redação|jornalista|autor) […]
`,
    },
    support: { sure: `(apoie|contribua com|assine e apoie) (o nosso|nosso|o jornalismo|a|o) …` },
    translation: { sure: `traduzido (por|com|automaticamente) […]`, place: `(traduzir|tradução)` },
  },
}
